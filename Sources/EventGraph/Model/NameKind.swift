/// What kind of name an entity is called by.
public enum NameKind: String, CaseIterable, Sendable {
  /// The name as it is given in full.
  case full
  /// A short form, such as a bare surname or an abbreviation.
  case short
  /// A name in Latin letters.
  case latin
  /// A title that stands for the person.
  case title
  /// A name no longer used.
  case former
}

extension NameKind {
  /// What a name looks like when nobody says.
  init(guessing name: String) {
    self = name.unicodeScalars.contains { $0.value > 0x24F } ? .full : .latin
  }
}
