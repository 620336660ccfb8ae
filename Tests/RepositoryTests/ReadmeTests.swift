import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport
import Testing

/// Runs what README.md shows, and compares it with what README.md prints.
@Suite struct ReadmeTests {
  /// A command of the tour and the lines under it.
  struct Step {
    let words: [String]
    let expected: [String]
  }

  private static func readme() throws -> [String] {
    let url = Repository.root.appending(path: "README.md")
    return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func steps() throws -> [Step] {
    var steps: [Step] = []
    var isInside = false
    for line in try readme() {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ graph ") {
        let words = line.dropFirst("$ graph ".count).split(separator: " ").map(String.init)
        steps.append(Step(words: words, expected: []))
      } else if isInside, let last = steps.popLast() {
        steps.append(Step(words: last.words, expected: last.expected + [line]))
      }
    }
    return steps
  }

  @Test func `prints what the tour says`() throws {
    let folder = try TemporaryFolder()
    var stage = CommandStage()
    stage.environment = ["GRAPH_DB": folder.path("graph.sqlite"), "LANG": "C"]
    let steps = try Self.steps()
    #expect(steps.count >= 5)
    for step in steps {
      let words = step.words.map { word in
        if word.hasPrefix("Graphs/") { return Repository.root.appending(path: word).path }
        return word.hasPrefix("call.") ? folder.path(word) : word
      }
      let outcome = stage.run(GraphTool.tool, words)
      #expect(outcome.status.rawValue == 0, "graph \(words): \(outcome.errors)")
      let missing = Self.firstMissing(of: step.expected, in: outcome.output)
      #expect(missing == nil, "graph \(step.words) does not print \(missing ?? "")")
    }
  }

  /// The first expected line that is not where it should be; `…` stands for any lines.
  private static func firstMissing(of expected: [String], in output: String) -> String? {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[
      ...
    ]
    var mayskip = false
    for line in expected {
      if line == "…" {
        mayskip = true
        continue
      }
      guard let index = lines.firstIndex(of: line), mayskip || index == lines.startIndex else {
        return line
      }
      lines = lines[(index + 1)...]
      mayskip = false
    }
    return nil
  }

  @Test func `is short enough to be read`() throws {
    #expect(try Self.readme().count < 200)
  }

  @Test func `links to files that are there`() throws {
    let text = try Self.readme().joined(separator: "\n")
    let targets = text.matches(of: /\]\(([A-Za-z][^):]*)\)/).map { String($0.1) }
    #expect(targets.count > 5)
    for target in targets {
      let file = Repository.root.appending(path: target)
      #expect(FileManager.default.fileExists(atPath: file.path), "README.md links to \(target)")
    }
  }
}
