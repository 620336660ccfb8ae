/// An edge as exports read it.
struct ExportedEdge {
  let number: Int
  /// Its place among the exported edges, from 0.
  let place: Int
  let kind: EdgeKind
  /// The places of its ends among the exported nodes.
  let origin: Int
  let target: Int
  /// The stable ids of its ends, where the format asks for them.
  let originID: String
  let targetID: String
  let bounds: TimeBounds
  let isCurated: Bool
  /// Which it is among edges of one kind between the same nodes, from 1, where the format asks.
  var ordinal = 1
  /// What few edges of a large graph have; nil where there is none of it.
  let details: Details?
  var proofs: [ExportedProof] = []

  /// Kept apart so that the many edges without it are cheap to hand around.
  final class Details {
    let happened: String?
    let role: String?
    let words: String?
    let isDirect: Bool?
    let told: String?
    let conflict: String?

    init(
      happened: String?,
      role: String?,
      words: String?,
      isDirect: Bool?,
      told: String?,
      conflict: String?
    ) {
      self.happened = happened
      self.role = role
      self.words = words
      self.isDirect = isDirect
      self.told = told
      self.conflict = conflict
    }
  }
}
