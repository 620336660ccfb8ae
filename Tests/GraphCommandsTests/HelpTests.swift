import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct HelpTests {
  @Test func `lists the commands`() throws {
    let outcome = CommandStage().run(GraphTool.tool, ["help"])
    try expectGolden(outcome.output, "help/graph.txt")
  }

  @Test(arguments: CommandPath.all(of: GraphTool.tool))
  func `explains every command`(path: CommandPath) throws {
    let outcome = CommandStage().run(GraphTool.tool, ["help"] + path.words)
    #expect(outcome.status == .done)
    try expectGolden(outcome.output, "help/\(path.words.joined(separator: "-")).txt")
  }
}
