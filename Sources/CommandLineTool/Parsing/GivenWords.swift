/// The words that were given for each parameter, in order; a flag counts as an empty word.
struct GivenWords: Sendable {
  private var entries: [(spelling: String, word: String)] = []

  subscript(_ spelling: String) -> [String] {
    entries.filter { $0.spelling == spelling }.map(\.word)
  }

  mutating func add(_ word: String, for spelling: String) {
    entries.append((spelling, word))
  }
}
