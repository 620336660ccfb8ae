/// All the parts a word plays; there is room for 192 of them.
struct WordRoles: Hashable, Sendable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether the word plays a part.
  func contains(_ role: WordRole) -> Bool {
    let bit = UInt64(1) << UInt64(role.rawValue & 63)
    return switch role.rawValue >> 6 {
    case 0: low & bit != 0
    case 1: middle & bit != 0
    default: high & bit != 0
    }
  }

  /// Adds a part.
  mutating func insert(_ role: WordRole) {
    let bit = UInt64(1) << UInt64(role.rawValue & 63)
    switch role.rawValue >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    default: high |= bit
    }
  }
}
