import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport

/// A database with the graph of the video meeting, for the length of one test.
struct SampleGraph: ~Copyable {
  private let folder: TemporaryFolder
  private let database: String

  init(_ file: String = "putin-xi-2022-12-30.yaml") throws {
    folder = try TemporaryFolder()
    database = folder.path("graph.sqlite")
    let path = Repository.root.appending(path: "Graphs/\(file)").path
    _ = CommandStage().run(GraphTool.tool, ["import", path, "--db", database])
  }

  /// Runs one command line on it; what it says of the database does not depend on where that is.
  func run(_ words: [String]) -> CommandOutcome {
    let outcome = CommandStage().run(GraphTool.tool, words + ["--db", database])
    return CommandOutcome(
      status: outcome.status,
      output: outcome.output,
      errors: outcome.errors.replacing(database, with: "graph.sqlite")
    )
  }
}
