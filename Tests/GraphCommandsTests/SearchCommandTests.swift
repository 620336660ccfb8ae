import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct SearchCommandTests {
  private static let answers: [(name: String, words: [String])] = [
    ("cooperation.txt", ["军事合作"]),
    ("traditional-zh.txt", ["軍事合作", "--limit", "2", "--lang", "zh"]),
    ("putin.txt", ["普京", "--kind", "person,meeting", "--limit", "3"]),
    ("outlet.txt", ["乌克兰", "--outlet", "大纪元", "--limit", "3"]),
    ("person.csv", ["合作 NOT 军事", "--person", "佩斯科夫", "--format", "csv"]),
    (
      "dates.json",
      [
        "邀请 OR 访俄", "--from", "2022-12-30", "--to", "2022-12-30", "--limit", "1",
        "--format", "json",
      ]
    ),
    ("names.md", ["Xin*", "--format", "markdown"]),
  ]

  @Test func `shows where words stand`() throws {
    let graph = try SampleGraph()
    for (name, words) in Self.answers {
      let outcome = graph.run(["search"] + words)
      #expect(outcome.status == .done, "\(words)")
      try expectGolden(outcome.output + outcome.errors, "search/\(name)")
    }
  }

  @Test func `finds the same in simplified and traditional characters`() throws {
    let graph = try SampleGraph()
    let outcomes = ["烏克蘭軍方", "乌克兰军方"].map { graph.run(["search", $0, "--format", "jsonl"]) }
    #expect(outcomes[0] == outcomes[1] && !outcomes[0].output.isEmpty)
  }

  @Test func `says what it cannot search for`() throws {
    let graph = try SampleGraph()
    var transcript = ""
    for words in [["港口渡轮"], ["NOT 普京"], ["（普京"], ["，"], ["普京", "--person", "王义"]] {
      let outcome = graph.run(["search"] + words)
      transcript += "\(outcome.output)\(outcome.errors)exit \(outcome.status.rawValue)\n"
    }
    try expectGolden(transcript, "search/failures.txt")
  }

  @Test func `colors marks that go on in the next line`() throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["search", "地缘政治紧张局势", "--limit", "1", "--color", "always"])
    #expect(outcome.output.contains("\u{1B}[1m"))
    #expect(!outcome.output.contains("【") && !outcome.output.contains("\u{E000}"))
  }
}
