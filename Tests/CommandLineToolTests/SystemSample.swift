/// Makes the same random texts in every run: Chinese, Latin, marks, emoji and oddities.
struct SystemSample {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private static let pieces: [String] = [
    "习近平", "普京", "会晤", "，", "。", "“", "”", "（", "）", "、", "——", "……", "12月30日", "：",
    "putin", " ", "  ", "a", "7", "-", "《", "》", "é", "e\u{301}", "👨‍👩‍👧", "🇨🇳", "\u{200D}",
    "\u{FE0F}", "·", "%", "\u{1F3FD}", "\t", "\u{1B}", "한", "\u{1161}",
  ]

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func text(length: Int) -> String {
    (0..<length).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
  }
}
