internal import EventGraph

/// A wording with marks around what another has not: [-gone-]{+new+}.
enum DifferenceText {
  static func marked(from old: String, to new: String) -> String {
    TextDifference(from: old, to: new).pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "{+\(piece.text)+}"
      }
    }.joined()
  }
}
