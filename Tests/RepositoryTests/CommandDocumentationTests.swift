import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport
import Testing

@Suite struct CommandDocumentationTests {
  private static let tool = GraphTool.tool

  private static func page(_ name: String) throws -> String {
    let url = Repository.root.appending(path: "Documentation/\(name)")
    return try String(contentsOf: url, encoding: .utf8)
  }

  private static func written(_ format: String) -> String {
    CommandStage().run(tool, ["help", "--format", format]).output
  }

  @Test(arguments: [("Commands.md", "markdown"), ("graph.1", "man")])
  func `keeps the reference fresh`(name: String, format: String) throws {
    #expect(
      try Self.page(name) == Self.written(format),
      "run: graph help --format \(format) > Documentation/\(name)"
    )
  }

  @Test(arguments: CommandPath.all(of: GraphTool.tool))
  func `documents every command`(path: CommandPath) throws {
    let heading = "# graph \(path)\n"
    #expect(try Self.page("Commands.md").contains(heading))
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
