import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct PageTests {
  private let tool = SampleTool.tool

  @Test func `prints help pages`() throws {
    let lines = [
      ["--help"], ["list", "--help"], ["help", "list"], ["entity", "-h"],
      ["entity", "merge", "--help"], ["help", "entity", "not-same"], ["copy", "--help"],
    ]
    try expectGolden(Transcript.of(lines, tool: tool), "help.txt")
  }

  @Test(arguments: [
    ["help"], ["-h"], ["list", "--frobnicate", "--help"], ["list", "--limit", "x", "-h"],
    ["entity", "--help"], ["entity", "bogus", "--help"], ["--shelf", "x", "--help"],
  ])
  func `shows help wherever it is asked for`(words: [String]) {
    let outcome = CommandStage().run(tool, words)
    #expect(outcome.status == .done)
    #expect(outcome.output.contains("Usage: archive"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `takes --help after two dashes for an argument`() {
    let outcome = CommandStage().run(tool, ["list", "--", "--help"])
    #expect(outcome.output.contains(#"pages ["--help"]"#))
  }

  @Test func `fits pages to a narrow terminal`() throws {
    var stage = CommandStage()
    stage.outputIsTerminal = true
    stage.terminalWidth = 50
    stage.environment = ["TERM": "xterm", "NO_COLOR": "1"]
    let page = stage.run(tool, ["list", "--help"]).output
    try expectGolden(page, "help-narrow.txt")
  }

  @Test func `prints the version`() {
    let expected = CommandOutcome(status: .done, output: "archive 1.2.3\n", errors: "")
    #expect(CommandStage().run(tool, ["--version"]) == expected)
    #expect(CommandStage().run(tool, ["list", "--version"]) == expected)
  }

  @Test func `writes the reference as Markdown and as a man page`() throws {
    let stage = CommandStage()
    try expectGolden(stage.run(tool, ["help", "--format", "markdown"]).output, "reference.md")
    try expectGolden(stage.run(tool, ["help", "--format", "man"]).output, "reference.1")
  }
}
