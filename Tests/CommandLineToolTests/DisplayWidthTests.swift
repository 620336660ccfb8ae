import CommandLineTool
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0),
    ("graph", 5),
    ("习近平", 6),
    ("2022年12月30日", 14),
    ("（视频）", 8),
    ("“会晤”", 6),
    ("弗拉基米尔·普京", 15),
    ("ｱｲｳ", 3),
    ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("e\u{301}", 1),
    ("\u{301}", 0),
    ("か\u{3099}", 2),
    ("\u{20000}𠮷", 4),
    ("😀", 2),
    ("👍🏽", 2),
    ("👨‍👩‍👧‍👦", 2),
    ("🏳️‍🌈", 2),
    ("🇨🇳🇷🇺", 4),
    ("🇨🇳🇷", 3),
    ("❤", 1),
    ("❤️", 2),
    ("1️⃣", 2),
    ("葛\u{E0100}城", 4),
    ("a\u{200B}b", 2),
    ("a\u{200D}b", 2),
    ("\u{1B}", 0),
    ("\u{3000}", 2),
    ("─", 1),
    ("☰", 2),
  ])
  func `counts columns`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `takes any scalar apart without losing one`() {
    var random = SystemSample(seed: 7)
    for _ in 0..<2_000 {
      let text = random.text(length: 12)
      let joined = DisplayCells(text).map { text[$0.range] }.joined()
      #expect(joined == text)
      #expect(DisplayCells(text).allSatisfy { (0...2).contains($0.width) })
    }
  }

  @Test func `counts the same whether it looks at bytes or at cells`() {
    var random = SystemSample(seed: 5)
    for round in 0..<4_000 {
      let text = random.text(length: 1 + round % 4)
      let columns = DisplayCells(text).reduce(0) { $0 + $1.width }
      #expect(DisplayWidth.of(text) == columns, "\(text)")
    }
    for value: UInt32 in 0x2000..<0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "习" + String(scalar)
      #expect(DisplayWidth.of(text) == DisplayCells(text).reduce(0) { $0 + $1.width }, "\(value)")
    }
  }
}
