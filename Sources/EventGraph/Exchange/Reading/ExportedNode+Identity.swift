extension ExportedNode {
  /// An id of ASCII letters, digits and a hyphen, the same in every export: `person-1h3kq9x7b2m0a`.
  ///
  /// For formats whose ids may not be Chinese; made of the stable number of the node.
  var asciiID: String { Self.asciiID(kind, number) }

  static func asciiID(_ kind: NodeKind, _ number: Int) -> String {
    "\(kind.rawValue)-\(String(number, radix: 36))"
  }
}

extension ExportedRelation.Other {
  /// The same id of the node at the other end.
  var asciiID: String { ExportedNode.asciiID(kind, number) }
}
