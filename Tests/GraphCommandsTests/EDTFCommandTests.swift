import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct EDTFCommandTests {
  @Test func `says of each value what there is to say`() throws {
    let lines = [
      ["edtf", "2022-12-30"],
      ["edtf", "2022-12~", "2023-21", "-0044-03-15", "../1985-04-12"],
      ["edtf", "2022-13", "昨天", "\u{1B}[31m"],
      ["edtf", "--format", "text", "2022-12?", "2022-02-30"],
      ["edtf", "--format", "csv", "2022-12?", "2022-02-30", "-0044-03-15"],
      ["edtf", "--format", "markdown", "156X"],
      ["edtf"],
    ]
    try expectGolden(Transcript.of(lines, tool: GraphTool.tool), "edtf.txt")
  }

  @Test func `reads the lines of standard input, one answer a line`() {
    var stage = CommandStage()
    stage.input = Array("2022\r\n\n2022-12".utf8) + [0xFF]
    let outcome = stage.run(GraphTool.tool, ["edtf", "1999", "-", "2001"])
    let inputs = outcome.output.split(separator: "\n").map { $0.split(separator: ",")[0] }
    #expect(
      inputs == [
        #"{"input":"1999""#, #"{"input":"2022""#, #"{"input":"""#, "{\"input\":\"2022-12\u{FFFD}\"",
        #"{"input":"2001""#,
      ]
    )
    #expect(outcome.status == .nothingFound)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `stops between two lines`() {
    var stage = CommandStage()
    stage.input = Array("2022\n2023\n".utf8)
    stage.interruption.request()
    let outcome = stage.run(GraphTool.tool, ["edtf", "-"])
    #expect(
      outcome
        == CommandOutcome(status: .interrupted, output: "", errors: "graph: stopped by Ctrl-C\n")
    )
  }
}
