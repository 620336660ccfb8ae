import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct ConnectCommandTests {
  private static let answers: [(name: String, words: [String])] = [
    ("neighbors.txt", ["neighbors", "王毅"]),
    (
      "neighbors-people-zh.txt",
      [
        "neighbors", "普京", "--depth", "2", "--kind", "person", "--without", "article,outlet",
        "--lang", "zh",
      ]
    ),
    ("neighbors.csv", ["neighbors", "布林肯", "--format", "csv"]),
    ("neighbors.json", ["neighbors", "布林肯", "--limit", "1", "--format", "json"]),
    ("common.txt", ["common", "普京", "习近平", "--limit", "4"]),
    ("common.json", ["common", "王毅", "布林肯", "--kind", "meeting", "--format", "json"]),
    ("common-meetings.md", ["common", "普京", "习近平", "--kind", "meeting", "--format", "markdown"]),
    ("central.txt", ["central", "--kind", "person", "--limit", "5"]),
    ("central-pagerank.csv", ["central", "--by", "pagerank", "--limit", "4", "--format", "csv"]),
    ("central-between.txt", ["central", "--by", "betweenness", "--sample", "9", "--limit", "3"]),
    ("central.json", ["central", "--limit", "1", "--format", "json"]),
    ("groups.txt", ["groups"]),
    ("groups-zh.txt", ["groups", "--members", "person,organization", "--lang", "zh"]),
    ("groups.json", ["groups", "--from", "2022-12-21", "--format", "json"]),
  ]

  @Test func `tells what is connected and how`() throws {
    let graph = try SampleGraph()
    for (name, words) in Self.answers {
      let outcome = graph.run(words)
      #expect(outcome.status == .done, "\(words)")
      try expectGolden(outcome.output + outcome.errors, "connect/\(name)")
    }
  }

  @Test func `ends with 1 where nothing is found and with 2 where the question is none`() throws {
    let graph = try SampleGraph()
    var transcript = ""
    for words in [
      ["neighbors", "泽连斯基", "--only", "attended"],
      ["common", "泽连斯基", "钓鱼台国宾馆", "--kind", "meeting"],
      ["common", "普京"], ["central", "--kind", "person", "--only", "reprinted"],
      ["groups", "--to", "1900"], ["neighbors", "普京", "--only", "persn"],
    ] {
      let outcome = graph.run(words)
      transcript += "\(outcome.output)\(outcome.errors)exit \(outcome.status.rawValue)\n"
    }
    try expectGolden(transcript, "connect/failures.txt")
  }
}
