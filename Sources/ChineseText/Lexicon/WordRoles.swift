/// All the parts a word plays.
struct WordRoles: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether the word plays a part.
  func contains(_ role: WordRole) -> Bool {
    let bit = UInt64(1) << UInt64(role.rawValue & 63)
    return (role.rawValue < 64 ? low : high) & bit != 0
  }

  /// Adds a part.
  mutating func insert(_ role: WordRole) {
    let bit = UInt64(1) << UInt64(role.rawValue & 63)
    if role.rawValue < 64 {
      low |= bit
    } else {
      high |= bit
    }
  }
}
