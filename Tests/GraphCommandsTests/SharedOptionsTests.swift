import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct SharedOptionsTests {
  /// Copies what it reads, and names the database.
  private enum CopyCommand: Command {
    static let name = "copy"
    static let summary = "copy a file"
    static let file = Argument<FilePath>("file", help: "what to copy")
    static let parameters: [any Parameter] = [SharedOptions.output, file]

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> CommandLineTool.ExitStatus {
      let bytes = try console.read(arguments[file], limit: 12)
      try console.write(bytes, to: arguments[SharedOptions.output])
      try console.note(arguments.databasePath(on: console))
      return .done
    }
  }

  private let tool = Tool(
    name: "graph",
    version: "0",
    summary: "copy",
    groups: [CommandGroup("All", [CopyCommand.self])],
    sharedParameters: [SharedOptions.database],
    explain: GraphTool.explain
  )

  @Test func `finds the graph by option, environment and habit, in this order`() {
    var stage = CommandStage()
    #expect(stage.run(tool, ["copy", "-"]).errors == "graph.sqlite\n")
    stage.environment = ["GRAPH_DB": "b.sqlite"]
    #expect(stage.run(tool, ["copy", "-"]).errors == "b.sqlite\n")
    #expect(stage.run(tool, ["--db", "a.sqlite", "copy", "-"]).errors == "a.sqlite\n")
  }

  @Test func `reads files and streams, and writes files as a whole`() throws {
    let folder = try TemporaryFolder()
    var stage = CommandStage()
    stage.input = Array("中俄会晤".utf8)
    let path = folder.path("a.txt")
    #expect(stage.run(tool, ["copy", "-", "-o", path]).output.isEmpty)
    #expect(stage.run(tool, ["copy", path, "-o", "-"]).output == "中俄会晤")
  }

  @Test func `says what could not be read or written, with the status that fits`() {
    var stage = CommandStage()
    let missing = stage.run(tool, ["copy", "没有.md"])
    #expect(missing.status == .noInput)
    #expect(missing.errors.hasPrefix("graph: could not read 没有.md: No such file"))
    let unwritable = stage.run(tool, ["copy", "-", "-o", "/没有/a.txt"])
    #expect(unwritable.status == .cannotWrite)
    #expect(unwritable.errors.hasPrefix("graph: could not create /没有/a.txt: No such file"))
    stage.input = Array("中俄会晤，".utf8)
    let long = stage.run(tool, ["copy", "-"])
    #expect(long.status == .badInput)
    #expect(
      long.errors.hasPrefix("graph: could not read standard input: it has more than the 12 bytes")
    )
  }
}
