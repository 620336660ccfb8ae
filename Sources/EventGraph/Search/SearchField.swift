/// A piece of text that a node can be found by.
struct SearchField {
  /// Where it stands.
  let origin: SearchHit.Field
  let text: String
  /// How much more a word here tells than in running text.
  let weight: Int
}
