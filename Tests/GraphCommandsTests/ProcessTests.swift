import GraphCommands
import Testing

/// What only a process of its own can show: streams, pipes, signals, arguments that are no text.
@Suite struct ProcessTests {
  @Test func `prints its version`() throws {
    let outcome = try BuiltTool.shell("graph --version")
    let expected = "graph \(GraphTool.version)\n"
    #expect(outcome == BuiltTool.Outcome(status: 0, output: expected, errors: ""))
  }

  @Test func `ends silently when nobody reads on`() throws {
    // The reader closes its end before anything is written: `true` reads nothing.
    let line = "{ sleep 0.2; graph help --format man; echo $? >&2; } | true"
    let outcome = try BuiltTool.shell(line)
    #expect(outcome == BuiltTool.Outcome(status: 0, output: "", errors: "141\n"))
  }

  @Test func `reports a full disk and a closed stream`() throws {
    let full = try BuiltTool.shell("graph --version > /dev/full")
    #expect(full.status == 74)
    #expect(full.errors.hasPrefix("graph: could not write to standard output: No space left"))
    let closed = try BuiltTool.shell("graph --version >&-")
    #expect(closed.status == 73)
    #expect(closed.errors.hasPrefix("graph: could not write to standard output: Bad file"))
  }

  @Test func `refuses an argument that is no text`() throws {
    let outcome = try BuiltTool.shell(#"graph help "$(printf '\377')""#)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("graph: could not read argument 2: it is not valid UTF-8"))
  }
}
