/// What a format may be unable to carry.
public enum LossKind: String, CaseIterable, Sendable {
  /// The curated file and the line in it that a fact comes from.
  case fileLines = "file-lines"
  /// Characters, such as control characters, that have no way to be written in the format.
  case characters
}

extension LossKind {
  /// What was lost, as the end of the sentence "could not carry …".
  public var description: String {
    switch self {
    case .fileLines: "the curated file and line behind a fact"
    case .characters: "control characters, written as U+FFFD"
    }
  }
}
