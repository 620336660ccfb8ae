import TestSupport

/// Makes texts: noise, values, and values with a byte or two spoiled.
struct TextGenerator {
  private static let alphabet = Array("0123456789XXYES-?~%/.,[]{}T:Z+ \u{0}日".utf8)
  private static let values = [
    "2022-12-30", "2004?-06-~11", "[1667,1670..1672]", "1985-04-12T23:20:30+04:30",
    "Y3388E2S3", "../156X-12-25", "{..1984,2023-21..}",
  ].map { Array($0.utf8) }

  private var random: SeededGenerator
  private var text: [UInt8] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next text, which mostly differs from the last one in one byte.
  mutating func next() -> [UInt8] {
    switch random.below(16) {
    case 0:
      text = (0..<random.below(24)).map { _ in letter() }
    case 1:
      text = (0..<random.below(24)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case 2, 3, 4:
      text = Self.values[random.below(Self.values.count)]
    case 5:
      text.append(letter())
    default:
      if !text.isEmpty { text[random.below(text.count)] = letter() }
    }
    return text
  }

  private mutating func letter() -> UInt8 {
    Self.alphabet[random.below(Self.alphabet.count)]
  }
}
