import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct ParsingTests {
  private func output(_ line: String) -> String {
    let words = line.split(separator: " ").map(String.init)
    let outcome = CommandStage().run(SampleTool.tool, words)
    return outcome.output + outcome.errors
  }

  @Test(arguments: [
    ("list", "person -", "a left-out option is nil"),
    ("list --person 习近平", "person 习近平", "a value after the option"),
    ("list --person=习近平", "person 习近平", "a value after ="),
    ("list --person=a=b", "person a=b", "only the first = divides"),
    ("list -p 普京", "person 普京", "the short form"),
    ("list -p普京", "person 普京", "the short form with its value in one word"),
    ("list -p=普京", "person 普京", "the short form with ="),
    ("list --person=-x", "person -x", "= lets a value begin with a dash"),
    ("list --person -", "person -", "a dash alone is a value"),
    ("list", "outlets []", "nothing given for a list"),
    ("list --outlet 新华社 --outlet 大纪元", #"outlets ["新华社", "大纪元"]"#, "a repeated option"),
    ("list", "limit 20", "a default"),
    ("list --limit -3", "limit -3", "a negative number is a value"),
    ("list -n-3", "limit -3", "a negative number in one word"),
    ("list --share .5", "share 0.5", "a decimal number"),
    ("list", "format text", "the default of a choice"),
    ("list --format jsonl", "format jsonl", "a choice"),
    ("list -rv", "reverse true verbose true", "two flags in one word"),
    ("list -rn 5", "limit 5", "a flag and an option in one word"),
    ("list -r -r", "reverse true verbose false", "a flag given twice is given"),
    ("list a.md - b.md", #"pages ["a.md", "-", "b.md"]"#, "a list of arguments"),
    ("list a.md -r b.md", #"pages ["a.md", "b.md"]"#, "options between arguments"),
    ("list -- -r --limit", #"pages ["-r", "--limit"]"#, "everything after -- is an argument"),
    ("list -5 -0.5", #"pages ["-5", "-0.5"]"#, "numbers are no options"),
    ("--shelf x list", "shelf x", "a shared option before the command"),
    ("list -s x", "shelf x", "a shared option after the command"),
    ("--shelf x list --shelf y", "shelf y", "of a shared option the last one counts"),
  ])
  func `reads`(line: String, expected: String, why: String) {
    #expect(output(line).split(separator: "\n").contains(Substring(expected)), "\(why)")
  }

  @Test func `gives the argument before the last word all the others`() {
    #expect(output("copy --mode link a b c d") == "link a,b,c -> d\n")
    #expect(output("copy --mode link a b") == "link a -> b\n")
  }

  @Test func `follows the words of a family to its command`() {
    #expect(output("entity merge 習近平 习近平 --reason same") == "習近平 = 习近平: same\n")
    #expect(output("entity --shelf x merge a b --reason r") == "a = b: r\n")
  }

  @Test func `passes the status of the command on`() {
    let outcome = CommandStage().run(SampleTool.tool, ["entity", "not-same", "--one", "a"])
    #expect(outcome == CommandOutcome(status: .nothingFound, output: "", errors: ""))
  }

  @Test func `says in one sentence what is wrong and what to do`() throws {
    let lines: [[String]] = [
      [],
      ["lst"],
      ["frobnicate"],
      ["entity"],
      ["entity", "marge"],
      ["entity", "split", "--shelf"],
      ["--reverse", "list"],
      ["list", "--limt", "3"],
      ["list", "--frobnicate"],
      ["list", "-x"],
      ["list", "-reverse"],
      ["list", "-rx"],
      ["list", "--limit"],
      ["list", "--limit", "--reverse"],
      ["list", "--limit", "many"],
      ["list", "--limit", "99999999999999999999"],
      ["list", "--limit", "2.5"],
      ["list", "--limit=1001"],
      ["list", "--limit=-6"],
      ["list", "--limit", ""],
      ["list", "--share", "nan"],
      ["list", "--share=-1"],
      ["list", "--format", "png"],
      ["list", "--format", "json"],
      ["list", "--color", "blue"],
      ["list", "--lang", "fr"],
      ["list", "--reverse=yes"],
      ["list", "--person", "a", "--person", "b"],
      ["list", "--person", "a", "--group", "b"],
      ["list", "--until", "2023"],
      ["list", ""],
      ["copy"],
      ["copy", "--mode", "link", "a"],
      ["copy", "a", "b"],
      ["copy", "--mode", "move", "a", "b"],
      ["entity", "merge", "a", "--reason", "r"],
      ["entity", "merge", "a", "b", "c d", "--reason", "r"],
      ["entity", "not-same"],
      ["entity", "not-same", "--one", "a", "--other", "b"],
      ["help", "lst"],
      ["help", "entity", "marge"],
      ["completion", "tcsh"],
      ["help", "list", "--format", "man"],
    ]
    try expectGolden(Transcript.of(lines, tool: SampleTool.tool), "usage-errors.txt")
  }

  @Test func `keeps every usage error on one line, on standard error, with status 2`() {
    for words in [["list", "--\u{1B}[31m\n"], ["\u{202E}list"], ["list", "--limit", "1\n2"]] {
      let outcome = CommandStage().run(SampleTool.tool, words)
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("archive: "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(!outcome.errors.unicodeScalars.contains("\u{1B}"))
      #expect(!outcome.errors.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `shows the overview to a person who typed only the name`() {
    var stage = CommandStage()
    stage.errorsAreTerminal = true
    let outcome = stage.run(SampleTool.tool, [])
    #expect(outcome.status == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: archive <command> [options]"))
    #expect(
      outcome.errors.hasSuffix("archive: no command given; 'archive help' lists the commands\n")
    )
  }
}
