import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport

/// A folder in which command lines run one after the other, written down as a transcript.
///
/// `{db}` stands for the database, `{Graphs}` for the curated files of the project and `{here}` for
/// the folder; the transcript shows them so, wherever they are.
struct GraphDesk: ~Copyable {
  let folder: TemporaryFolder
  var stage = CommandStage()

  init() throws {
    folder = try TemporaryFolder()
    stage.environment = ["LANG": "en_US.UTF-8"]
  }

  private var places: [(sign: String, path: String)] {
    [
      ("{db}", folder.path("graph.sqlite")),
      ("{Graphs}", Repository.root.appending(path: "Graphs").path),
      ("{here}", folder.url.path),
    ]
  }

  /// Runs a line whose words are separated by blanks.
  @discardableResult
  func run(_ line: String) -> CommandOutcome {
    run(line.split(separator: " ").map(String.init))
  }

  /// Runs a command line that is split into words already.
  @discardableResult
  func run(_ words: [String]) -> CommandOutcome {
    let words = words.map { word in
      places.reduce(word) { $0.replacing($1.sign, with: $1.path) }
    }
    let hasDatabase = words.contains("--db")
    return stage.run(
      GraphTool.tool,
      words + (hasDatabase ? [] : ["--db", folder.path("graph.sqlite")])
    )
  }

  /// What a reader sees of some lines: each with its output, its errors and its status.
  func transcript(_ lines: [String]) -> String {
    lines.map { line in
      let outcome = run(line)
      let status = outcome.status == .done ? "" : "exit \(outcome.status.rawValue)\n"
      let text = "$ graph \(line)\n\(outcome.output)\(outcome.errors)\(status)"
      return places.reduce(text) { $0.replacing($1.path, with: $1.sign) }
    }.joined(separator: "\n")
  }
}
