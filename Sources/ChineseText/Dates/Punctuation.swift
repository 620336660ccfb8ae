/// What signs between words do to time expressions.
enum Punctuation {
  /// Whether a sign ends a phrase: any punctuation, bracket or space.
  static func endsPhrase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0xBF: true
    case 0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x3003, 0x3008...0x303F: true
    case 0xFE30...0xFE4F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40: true
    case 0xFF5B...0xFF65: true
    default: false
    }
  }

  /// Whether a sign ends a clause.
  static func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0xFF0C, 0xFF1A, 0xFF1B: true
    default: endsSentence(scalar)
    }
  }

  /// Whether a sign ends a sentence.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// What a sign does to the depth of quotation: 1 opens, -1 closes, 0 neither.
  static func quotation(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x201C, 0x300C, 0x300E, 0xFE41, 0xFE43: 1
    case 0x201D, 0x300D, 0x300F, 0xFE42, 0xFE44: -1
    default: 0
    }
  }
}
