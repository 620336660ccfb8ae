/// A node as exports read it: its columns as they are stored, its names and its proofs.
struct ExportedNode {
  let number: Int
  /// Its place among the exported nodes, from 0; the opaque id is made of it.
  let place: Int
  let kind: NodeKind
  let id: String
  let label: String
  let type: String?
  let status: String?
  let text: String?
  let happened: String?
  let bounds: TimeBounds
  let conflict: String?
  let note: String?
  let carriers: String?
  let occasion: String?
  let page: Page?
  let isCurated: Bool
  var names: [ExportedName] = []
  var proofs: [ExportedProof] = []

  /// What an article has beyond other nodes.
  struct Page {
    let url: String?
    let published: String?
    let language: String?
    let authors: String?
  }
}
