import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport
import Testing

@Suite struct CommandDocumentationTests {
  private static let tool = GraphTool.tool

  private static func url(_ name: String) -> URL {
    Repository.root.appending(path: "Documentation/\(name)")
  }

  private static func written(_ format: String) -> String {
    CommandStage().run(tool, ["help", "--format", format]).output
  }

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  /// With `UPDATE_GOLDEN=1` in the environment the pages are written anew, as golden files are.
  @Test(arguments: [("Commands.md", "markdown"), ("graph.1", "man")])
  func `keeps the reference fresh`(name: String, format: String) throws {
    let written = Self.written(format)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(written.utf8).write(to: Self.url(name))
    }
    let isFresh = try Self.page(name) == written
    #expect(isFresh, "run: graph help --format \(format) > Documentation/\(name)")
  }

  @Test(arguments: CommandPath.all(of: GraphTool.tool))
  func `documents every command`(path: CommandPath) {
    let heading = "# graph \(path)\n"
    #expect(Self.written("markdown").contains(heading))
  }

  @Test(arguments: CommandPath.all(of: GraphTool.tool))
  func `words every phrase of the help in one way`(path: CommandPath) {
    let command = path.command
    var phrases = [command.summary]
    let declarations = command.parameters.map(\.declaration)
    phrases += declarations.map(\.help)
    for phrase in phrases {
      #expect(phrase.first?.isLowercase ?? false, "begins in lower case: \(phrase)")
      #expect(!phrase.hasSuffix("."), "has no full stop: \(phrase)")
      #expect(!phrase.contains("\n"), "has one line: \(phrase)")
    }
    for example in command.examples {
      #expect(example.purpose.hasSuffix("."), "is a sentence: \(example.purpose)")
      #expect(!example.line.isEmpty)
    }
    for declaration in declarations where declaration.kind != .argument {
      let isKebab = declaration.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }
      #expect(isKebab, "is written --like-this: \(declaration.spelling)")
    }
  }

  @Test(arguments: CommandPath.all(of: GraphTool.tool))
  func `declares no name twice`(path: CommandPath) {
    let parameters = path.command.parameters + Self.tool.globalParameters
    let spellings = parameters.map(\.declaration.spelling)
    let letters = parameters.compactMap(\.declaration.short)
    #expect(Set(spellings).count == spellings.count)
    #expect(Set(letters).count == letters.count)
  }
}
