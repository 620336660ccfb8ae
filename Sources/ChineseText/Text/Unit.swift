/// Folded units by name, and what kind of character a unit is.
enum Unit {
  static let space: UInt16 = 0x20
  static let comma: UInt16 = 0x2C
  static let colon: UInt16 = 0x3A
  static let semicolon: UInt16 = 0x3B
  static let question: UInt16 = 0x3F
  static let exclamation: UInt16 = 0x21
  static let period: UInt16 = 0x2E
  static let hyphen: UInt16 = 0x2D
  static let openBracket: UInt16 = 0x28
  static let closeBracket: UInt16 = 0x29
  static let openSquare: UInt16 = 0x5B
  static let listComma: UInt16 = 0x3001
  static let fullStop: UInt16 = 0x3002
  static let openTitle: UInt16 = 0x300A
  static let closeTitle: UInt16 = 0x300B
  static let ellipsis: UInt16 = 0x2026
  static let dash: UInt16 = 0x2014
  /// What a dateline or a byline becomes before the text is read.
  static let aside: UInt16 = 0x2500

  static func isIdeograph(_ unit: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(unit) || (0x3400...0x4DBF).contains(unit)
      || unit == ScriptFolding.rareIdeograph || unit == 0x3007
  }

  static func isDigit(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit)
  }

  static func isLetter(_ unit: UInt16) -> Bool {
    (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) || (0xC0...0x24F).contains(unit)
  }

  static func isCapital(_ unit: UInt16) -> Bool {
    (0x41...0x5A).contains(unit) || (0xC0...0xDE).contains(unit)
  }

  /// Whether the unit ends a sentence where it stands outside quotation marks.
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == fullStop || unit == question || unit == exclamation || unit == 0xFF61
  }

  /// Whether the unit ends a clause inside a sentence.
  static func endsClause(_ unit: UInt16) -> Bool {
    unit == comma || unit == semicolon || unit == colon
  }

  /// The mark that closes a quotation this unit opens, or 0.
  static func closing(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x201C: 0x201D
    case 0x2018: 0x2019
    case 0x300C: 0x300D
    case 0x300E: 0x300F
    case 0xFE41: 0xFE42
    case 0x301D: 0x301E
    default: 0
    }
  }

  /// Whether the unit opens a quotation or the title of a work.
  static func opens(_ unit: UInt16) -> Bool { closing(unit) != 0 || unit == openTitle }

  /// Whether the unit closes a quotation.
  static func closesQuotation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFE42, 0x301E: true
    default: false
    }
  }
}
