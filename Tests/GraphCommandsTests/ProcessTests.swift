import Foundation
import GraphCommands
import TestSupport
import Testing

/// What only a process of its own can show: streams, pipes, signals, arguments that are no text.
@Suite struct ProcessTests {
  @Test func `prints its version`() throws {
    let outcome = try BuiltTool("--version").finish()
    let expected = "graph \(GraphTool.version)\n"
    #expect(outcome == BuiltTool.Outcome(status: 0, output: expected, errors: ""))
  }

  @Test func `ends silently when nobody reads its output`() throws {
    let outcome = try BuiltTool.unheard("help", "--format", "man")
    #expect(outcome == BuiltTool.Outcome(status: 141, output: "", errors: ""))
  }

  @Test func `reports a full disk and a closed stream`() throws {
    let full = try BuiltTool.shell("graph --version > /dev/full")
    #expect(full.status == 74)
    #expect(full.errors.hasPrefix("graph: could not write to standard output: No space left"))
    let closed = try BuiltTool.shell("graph --version >&-")
    #expect(closed.status == 73)
    #expect(closed.errors.hasPrefix("graph: could not write to standard output: Bad file"))
  }

  @Test func `reports a standard input that cannot be read`() throws {
    let folder = try BuiltTool.shell("graph edtf - < /")
    #expect(folder.status == 74)
    #expect(folder.errors.hasPrefix("graph: could not read standard input: Is a directory"))
    let closed = try BuiltTool.shell("graph edtf - <&-")
    #expect(closed.status == 66)
    #expect(closed.errors.hasPrefix("graph: could not read standard input: Bad file"))
  }

  @Test func `refuses an argument that is no text`() throws {
    let outcome = try BuiltTool.shell(#"graph help "$(printf '\377')""#)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("graph: could not read argument 2: it is not valid UTF-8"))
  }

  @Test func `answers each line before it waits for the next one`() throws {
    let tool = try BuiltTool("edtf", "-")
    try tool.type("2022-12\n")
    #expect(tool.answer().hasPrefix(#"{"input":"2022-12","valid":true"#))
    try tool.type("2022-13\n")
    #expect(tool.answer().hasPrefix(#"{"input":"2022-13","valid":false"#))
    #expect(try tool.finish().status == 1)
  }

  @Test func `reads the first pages on several threads without waiting for ever`() throws {
    let pages = Repository.root.appending(path: "Tests/EventGraphTests/Fixtures/pages").path
    let outcome = try BuiltTool.shell(
      """
      for run in $(seq 20); do
        timeout 60 "$GRAPH" extract --jobs 4 '\(pages)' > /dev/null 2>&1
        test $? != 124 || echo "run $run hung"
      done
      """
    )
    #expect(outcome.output.isEmpty)
  }

  @Test func `stops at Ctrl-C, and says so`() throws {
    let tool = try BuiltTool("edtf", "-")
    try tool.type("2022-12\n")
    #expect(tool.answer().hasSuffix("\n"))
    tool.process.interrupt()
    // Whether the signal met it waiting or on the way there, the next step notices.
    try? tool.type("2022-13\n")
    let outcome = try tool.finish()
    let expected = BuiltTool.Outcome(status: 130, output: "", errors: "graph: stopped by Ctrl-C\n")
    #expect(outcome == expected)
  }
}
