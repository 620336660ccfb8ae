import CommandLineTool
import CommandTestSupport
import GraphCommands
import JSON
import Testing

@Suite struct ExtractedDatesTests {
  private static func dates(_ paragraphs: [String]) throws -> [String] {
    let article: JSONValue = [
      "source": "样本",
      "article": ["title": "样本", "published": "2022-12-30", "language": "zh-Hans"],
      "captions": [],
      "paragraphs": .array(paragraphs.map { ["text": .string($0), "heading": false] }),
    ]
    var stage = CommandStage()
    stage.input = Array(article.description.utf8)
    let outcome = stage.run(GraphTool.tool, ["extract", "--only", "dates", "-"])
    let extraction = try JSONParser.parse(Array(outcome.output.utf8))
    return (extraction["dates"]?.array ?? []).map { date in
      "\(date["text"]?.string ?? "") = \(date["value"]?.string ?? "")"
    }
  }

  @Test func `lists each expression with each of its values once`() throws {
    let found = try Self.dates([
      "他周三表示，上周的会谈很好。", "周三的会上，他又提到上周。", "双方将于周三再谈。",
    ])
    #expect(
      found == [
        "周三 = 2022-12-28", "上周 = 2022-12-19/2022-12-25", "周三 = 2023-01-04",
      ]
    )
  }

  @Test func `lists no dates that count from other dates`() throws {
    let found = try Self.dates(["他9月5日被捕，次日获释，三天后离境，近日回国。"])
    #expect(found == ["9月5日 = 2022-09-05"])
  }
}
