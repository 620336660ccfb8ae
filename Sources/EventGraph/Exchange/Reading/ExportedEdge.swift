/// An edge as exports read it.
struct ExportedEdge {
  let number: Int
  /// Its place among the exported edges, from 1.
  let place: Int
  let kind: EdgeKind
  /// The places of its ends among the exported nodes.
  let origin: Int
  let target: Int
  let happened: String?
  let bounds: TimeBounds
  let role: String?
  let words: String?
  let isDirect: Bool?
  let told: String?
  let conflict: String?
  let isCurated: Bool
  var proofs: [ExportedProof] = []
}

extension ExportedEdge {
  /// What to write beside the arrow: how the ends relate and, where one is given, as what.
  var label: String {
    guard let role else { return kind.rawValue }
    switch kind {
    case .linked: return role
    case .carried: return kind.rawValue
    default: return "\(kind.rawValue) (\(role))"
    }
  }
}
