/// A connection of one node, seen from that node.
struct ExportedRelation {
  /// The node at the other end.
  struct Other {
    let number: Int
    let kind: NodeKind
    let id: String
    let label: String
    let type: String?
  }

  /// The number of the edge.
  let number: Int
  let kind: EdgeKind
  let isOutgoing: Bool
  let happened: String?
  let role: String?
  let words: String?
  let isDirect: Bool?
  let other: Other
}

extension [ExportedRelation] {
  /// The nodes that edges of a kind lead to, each once, in order.
  func others(_ kind: EdgeKind, outgoing: Bool) -> [ExportedRelation.Other] {
    var seen: Set<Int> = []
    return filter { $0.kind == kind && $0.isOutgoing == outgoing }.map(\.other)
      .filter { seen.insert($0.number).inserted }
  }
}
