import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct PathCommandTests {
  private static let answers: [(name: String, words: [String])] = [
    ("peskov-wangyi.txt", ["佩斯科夫", "王毅"]),
    ("medvedev-limingjiang-zh.txt", ["梅德韦杰夫", "李明江", "--lang", "zh"]),
    ("putin-reuters.json", ["普京", "路透社", "--format", "json"]),
    ("statement-outlet.txt", ["statement:邀请习近平访俄", "美联社"]),
    ("without-articles.txt", ["习近平", "梅德韦杰夫", "--without", "article,linked"]),
    ("best-three.txt", ["普京", "布林肯", "--k", "3", "--without", "article"]),
    ("through.md", ["佩斯科夫", "布林肯", "--through", "王毅", "--format", "markdown"]),
    ("rarity.csv", ["佩斯科夫", "美国之音", "--weight", "rarity", "--format", "csv"]),
    ("chronological.txt", ["梅德韦杰夫", "美联社", "--chronological", "--evidence"]),
    ("certainly.jsonl", ["梅德韦杰夫", "美联社", "--chronological", "--certainly", "--format", "jsonl"]),
    ("all.txt", ["布林肯", "习近平", "--all", "--limit", "2", "--lang", "zh"]),
  ]

  @Test func `tells how two entities are connected`() throws {
    let graph = try SampleGraph()
    for (name, words) in Self.answers {
      let outcome = graph.run(["path"] + words)
      #expect(outcome.status == .done, "\(words)")
      try expectGolden(outcome.output + outcome.errors, "path/\(name)")
    }
  }

  @Test func `tells apart who is not there and what is not connected`() throws {
    let graph = try SampleGraph()
    var transcript = ""
    for words in [
      ["佩斯科夫", "王义"], ["泽连斯基", "李明江", "--max-hops", "1"],
      ["泽连斯基", "李明江", "--max-hops", "1", "--format", "json"],
      ["泽连斯基", "李明江", "--only", "place", "--through", "王毅", "--avoid", "大纪元"],
      ["泽连斯基", "李明江", "--to", "1999", "--chronological", "--certainly"],
    ] {
      let outcome = graph.run(["path"] + words)
      #expect(outcome.status == .nothingFound)
      transcript += outcome.output + outcome.errors
    }
    try expectGolden(transcript, "path/failures.txt")
  }
}
