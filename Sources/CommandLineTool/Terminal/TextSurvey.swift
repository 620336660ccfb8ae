/// What has to be done to a text before it is handed on, told by one look at its bytes.
///
/// Nearly every cell of a table is well-formed and harmless; then its bytes can be copied.
struct TextSurvey: OptionSet {
  let rawValue: UInt8

  /// It is not well-formed UTF-8, or may hold what `TerminalText` replaces.
  static let isStrange = Self(rawValue: 1)
  /// CSV puts it in quotation marks.
  static let needsQuotes = Self(rawValue: 2)

  /// It has line feeds.
  static let hasLines = Self(rawValue: 4)

  /// Looks at a text.
  init(of bytes: Span<UInt8>) {
    var found: Self = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        if byte < 0x40 {
          if Self.quotable >> UInt64(byte) & 1 != 0 { found.insert(.needsQuotes) }
          if byte == 0x0A { found.insert(.hasLines) }
          if Self.control >> UInt64(byte) & 1 != 0 { found.insert(.isStrange) }
        } else if byte == 0x7F {
          found.insert(.isStrange)
        }
        place += 1
        continue
      }
      let length = Self.plainLength(at: place, of: bytes)
      guard length > 0 else {
        found.insert(.isStrange)
        break
      }
      place += length
    }
    self = found
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A line feed, a quotation mark and a comma.
  private static var quotable: UInt64 { 1 << 0x0A | 1 << 0x22 | 1 << 0x2C }
  /// What does not print, but for the line feed.
  private static var control: UInt64 { 0xFFFF_FFFF & ~(1 << 0x0A) }

  /// How many bytes a character has that is well-formed and does no harm; 0 for any other, and for
  /// all beyond the first plane.
  private static func plainLength(at place: Int, of bytes: Span<UInt8>) -> Int {
    let first = bytes[place]
    guard place + 1 < bytes.count, bytes[place + 1] & 0xC0 == 0x80 else { return 0 }
    let second = bytes[place + 1]
    switch first {
    case 0xC2: return second > 0x9F ? 2 : 0
    case 0xD8: return second != 0x9C ? 2 : 0
    case 0xC3...0xDF: return 2
    case 0xE0...0xEF:
      guard place + 2 < bytes.count, bytes[place + 2] & 0xC0 == 0x80 else { return 0 }
      return isPlain(first, second, bytes[place + 2]) ? 3 : 0
    default: return 0
    }
  }

  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE3...0xEC, _): true
    case (0xE0, _): second >= 0xA0
    case (0xED, _): second <= 0x9F
    case (0xE2, 0x80): !(0x8E...0x8F ~= third || 0xA8...0xAE ~= third)
    case (0xE2, 0x81): !(0xA6...0xA9 ~= third)
    case (0xEF, 0xBB), (0xEF, 0xBF): third < 0xB9
    default: true
    }
  }
}
