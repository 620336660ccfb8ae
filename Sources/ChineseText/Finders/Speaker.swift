/// Who speaks, as a statement names it.
struct Speaker: Sendable, Hashable {
  /// The person's fullest name, or the body as printed.
  let name: String
  /// The person of the article, or -1.
  let person: Int
  /// What kind of phrase named the speaker.
  let kind: Phrase.Kind

  /// Whether both stand for the same party.
  func isSame(as other: Speaker) -> Bool {
    if person >= 0 || other.person >= 0 { return person == other.person }
    return name == other.name || name.hasSuffix(other.name) || other.name.hasSuffix(name)
  }
}
