import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct CompletionTests {
  private static func script(_ shell: String) -> String {
    CommandStage().run(SampleTool.tool, ["completion", shell]).output
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes a script`(shell: String) throws {
    try expectGolden(Self.script(shell), "completion.\(shell)")
  }

  /// Every machine has the first; the others are tried where they are.
  @Test(arguments: ["bash"] + ["zsh", "fish"].filter { ShellRun.find($0) != nil })
  func `writes what the shell can parse`(shell: String) throws {
    let executable = try #require(ShellRun.find(shell))
    let result = try ShellRun.run(executable, ["-n"], input: Self.script(shell))
    #expect(result == ShellRun(status: 0, output: "", errors: ""))
  }

  /// The words typed so far, the last one unfinished, and what is offered.
  static let bashCases: [([String], String)] = [
    ([""], "list copy fail entity help completion"),
    (["co"], "copy completion"),
    (["entity", ""], "merge not-same"),
    (["--shelf", "x", "entity", "m"], "merge"),
    (["list", "--f"], "--from --format"),
    (["list", "--format", ""], "text csv jsonl"),
    (["list", "--format", "="], "text csv jsonl"),
    (["list", "--format", "=", "j"], "jsonl"),
    (["--color", "=", "never", "copy", "--mode", ""], "link whole"),
    (["list", "--person", ""], ""),
    (["help", "e"], "entity"),
    (["completion", ""], "bash zsh fish"),
    (["entity", "merge", "--r"], "--reason"),
    (["list", "/etc/hostnam"], "/etc/hostname"),
    (["copy", "/et"], "/etc"),
  ]

  @Test(arguments: bashCases)
  func `offers in bash`(words: [String], expected: String) throws {
    let bash = try #require(ShellRun.find("bash"))
    let typed = (["archive"] + words).map { "'\($0)'" }.joined(separator: " ")
    let question = """
      COMP_WORDS=(\(typed)); COMP_CWORD=\(words.count); _archive; echo "${COMPREPLY[*]}"
      """
    let result = try ShellRun.run(bash, ["-s"], input: Self.script("bash") + question + "\n")
    #expect(result == ShellRun(status: 0, output: expected + "\n", errors: ""))
  }

  @Test(
    .enabled(if: ShellRun.find("fish") != nil, "fish is not installed"),
    arguments: [
      ("archive ", "completion copy entity fail help list"),
      ("archive entity ", "merge not-same"),
      ("archive --shelf x entity m", "merge"),
      ("archive list --format ", "csv jsonl text"),
      ("archive list --format=j", "--format=jsonl"),
      ("archive list /etc/hostnam", "/etc/hostname"),
      ("archive list --person ", ""),
    ]
  )
  func `offers in fish`(line: String, expected: String) throws {
    let fish = try #require(ShellRun.find("fish"))
    let question = "function archive; end; complete -C '\(line)' | string split -f1 \\t"
    let result = try ShellRun.run(fish, ["-N"], input: Self.script("fish") + question + "\n")
    let words = result.output.split(separator: "\n").sorted().joined(separator: " ")
    #expect(words == expected)
    #expect(result.errors.isEmpty)
  }
}
