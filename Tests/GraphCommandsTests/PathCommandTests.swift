import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct PathCommandTests {
  @Test(arguments: [
    ("peskov-wangyi.txt", ["佩斯科夫", "王毅"]),
    ("medvedev-limingjiang-zh.txt", ["梅德韦杰夫", "李明江", "--lang", "zh"]),
    ("putin-reuters.json", ["普京", "路透社", "--format", "json"]),
    ("statement-outlet.txt", ["statement:邀请习近平访俄", "美联社"]),
  ])
  func `tells how two entities are connected`(name: String, words: [String]) throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["path"] + words)
    #expect(outcome.status == .done)
    try expectGolden(outcome.output + outcome.errors, "path/\(name)")
  }

  @Test func `tells apart who is not there and what is not connected`() throws {
    let graph = try SampleGraph()
    var transcript = ""
    for words in [
      ["佩斯科夫", "王义"], ["泽连斯基", "李明江", "--max-hops", "1"],
      ["泽连斯基", "李明江", "--max-hops", "1", "--format", "json"],
    ] {
      let outcome = graph.run(["path"] + words)
      #expect(outcome.status == .nothingFound)
      transcript += outcome.output + outcome.errors
    }
    try expectGolden(transcript, "path/failures.txt")
  }
}
