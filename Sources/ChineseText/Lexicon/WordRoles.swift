/// All the parts a word plays.
struct WordRoles: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// Whether the word plays a part.
  func contains(_ role: WordRole) -> Bool {
    bits & (1 << UInt64(role.rawValue)) != 0
  }

  /// Adds a part.
  mutating func insert(_ role: WordRole) {
    bits |= 1 << UInt64(role.rawValue)
  }
}
