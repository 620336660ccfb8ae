internal import ChineseText

/// Where a text differs from another, character by character.
///
/// Traditional and simplified characters, full and half width, are the same character.
public struct TextDifference: Hashable, Sendable {
  /// What a piece of text is, seen from the first text.
  public enum Kind: String, Sendable {
    /// It stands in both.
    case same
    /// It stands in the first text only.
    case removed
    /// It stands in the second text only.
    case added
  }

  /// A stretch of text.
  public struct Piece: Hashable, Sendable {
    /// In which of the texts it stands.
    public let kind: Kind
    /// The text; where it stands in both, as the second has it.
    public let text: String
  }

  /// The pieces in order: those removed before those added in their place.
  public let pieces: [Piece]

  /// Longer texts are compared up to here, and what follows counts as replaced.
  private static let limit = 20_000

  /// Compares two texts.
  public init(from old: String, to new: String) {
    let (left, right) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let script = EditScript(
      from: left.prefix(Self.limit).map(ScriptFolding.standard.fold),
      to: right.prefix(Self.limit).map(ScriptFolding.standard.fold)
    )
    var pieces: [Piece] = []
    func append(_ kind: Kind, _ scalars: ArraySlice<Unicode.Scalar>) {
      guard !scalars.isEmpty else { return }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      pieces.append(Piece(kind: kind, text: String(text)))
    }
    var position = 0
    for edit in script.edits {
      append(.same, right[position..<edit.added.lowerBound])
      append(.removed, left[edit.removed])
      append(.added, right[edit.added])
      position = edit.added.upperBound
    }
    append(.same, right[position..<min(right.count, Self.limit)])
    append(.removed, left.dropFirst(Self.limit))
    append(.added, right.dropFirst(Self.limit))
    self.pieces = pieces
  }
}
