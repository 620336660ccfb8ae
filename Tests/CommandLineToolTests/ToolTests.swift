import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct ToolTests {
  private let tool = SampleTool.tool

  @Test func `ends in the way the failure asks for, after what was found`() throws {
    let lines = [["fail", "stop"], ["fail", "input"], ["fail", "bug"]]
    try expectGolden(Transcript.of(lines, tool: tool), "failures.txt")
  }

  @Test(arguments: [
    (ENOSPC, CommandLineTool.ExitStatus.inputOutput), (EIO, .inputOutput), (EBADF, .cannotWrite),
    (EROFS, .cannotWrite),
  ])
  func `reports output that cannot be written`(code: Int32, status: CommandLineTool.ExitStatus) {
    var stage = CommandStage()
    stage.outputFailure = StreamError(.write, "standard output", code: code)
    let outcome = stage.run(tool, ["list"])
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("archive: could not write to standard output: "))
  }

  @Test func `says nothing when the reader of the output went away`() {
    var stage = CommandStage()
    stage.outputFailure = StreamError(.write, "standard output", code: EPIPE)
    let outcome = stage.run(tool, ["list"])
    #expect(outcome == CommandOutcome(status: .closedPipe, output: "", errors: ""))
  }

  @Test func `asks for text where an argument is none`() {
    let (console, output, errors) = CommandStage().makeConsole()
    #expect(tool.run(.notUnicode(position: 2), on: console) == .usage)
    #expect(output.bytes.isEmpty)
    #expect(
      errors.text
        == "archive: could not read argument 2: it is not valid UTF-8; "
        + "use a UTF-8 locale, or rename the file\n"
    )
  }

  @Test func `declares names that do not clash`() {
    for command in tool.commands.flatMap({ [$0] + $0.subcommands }) {
      let parameters = (command.parameters + tool.globalParameters).map(\.declaration)
      let spellings = parameters.map(\.spelling)
      #expect(Set(spellings).count == spellings.count, "\(command.name)")
    }
  }
}
