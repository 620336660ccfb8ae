import TestSupport
import Testing

@testable import EventGraph

@Suite struct LabelTests {
  @Test(arguments: [
    ("短", ["短"]), ("", [""]), (" · ", ["·"]),
    ("普京和习近平周五将再次视频通话，讨论一系列双边及区域议题", ["普京和习近平周五将再次视频通话，", "讨论一系列双边及区域议题"]),
    (
      "“在习近平（总书记英明）领导下，中国不断取得新成就、提升国际地位和影响力”",
      ["“在习近平（总书记英明）领导下，", "中国不断取得新成就、提升国际地位和影响力”"]
    ),
    ("到2022年底双边贸易额将增长约25%，将提前达到2024年2000亿美元的目标", ["到2022年底双边贸易额将增长约25%，", "将提前达到2024年2000亿美元的目标"]),
    (
      "Two leaders spoke by video link on Friday afternoon",
      [
        "Two leaders spoke by video", "link on Friday afternoon",
      ]
    ),
  ])
  func `breaks lines where a reader would pause`(text: String, lines: [String]) {
    #expect(LabelBreaker(width: 24, limit: 3).lines(of: text) == lines)
  }

  @Test func `ends no line in a dot that joins nothing any more`() {
    let lines = LabelBreaker(width: 9, limit: 3).lines(of: "峰会在北岸举行 · 大纪元")
    #expect(lines == ["峰会在北岸举行", "大纪元"])
  }

  @Test func `says with an ellipsis that something is missing`() {
    let text = String(repeating: "很长的话没有停顿", count: 40)
    let lines = LabelBreaker(width: 12, limit: 3).lines(of: text)
    #expect(lines.count == 3)
    #expect(lines[2].hasSuffix("…"))
    #expect(lines.dropLast().allSatisfy { !$0.hasSuffix("…") })
  }

  @Test func `never breaks the line too late, at a forbidden place, or loses a character`() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "普", "京", "，", "“", "”", "（", "）", "2022", "年", "abc ", "。", "e\u{301}", "👍🏽", " ",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...60, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let lines = LabelBreaker(width: 10, limit: 99).lines(of: text)
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
      for line in lines { #expect(TextMeasure.width(of: line) <= 10.01, "\(line)") }
      for (line, next) in zip(lines, lines.dropFirst())
      where "，。）”".contains(next.first ?? "普") {
        // Only where so many marks follow each other that they fill a line.
        #expect(TextMeasure.width(of: line) > 7, "\(lines)")
      }
    }
  }

  @Test(arguments: [
    ("person:习近平", "person_习近平"), ("a b-c", "a_b_c"), ("", ""), ("<x>\"", "_x__"),
  ])
  func `makes ids that style sheets can name`(id: String, made: String) {
    #expect(SVGIdentifier.make(id) == made)
  }

  @Test(arguments: [
    (0.0, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (0.05, "0.05"), (1.999, "2"), (-0.004, "0"),
    (.nan, "0"), (.infinity, "0"), (12_345.678, "12345.68"), (3.1, "3.1"),
  ])
  func `writes numbers alike on every machine`(value: Double, text: String) {
    #expect(CanvasDOT.number(value) == text)
  }
}
