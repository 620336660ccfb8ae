/// A node as a file of another program gives it.
struct ImportedNode {
  let kind: NodeKind
  let key: String
  let number: StableNumber
  var label = ""
  var type: String?
  var status: String?
  var text: String?
  var happened: String?
  var bounds = TimeBounds(of: nil)
  var conflict: String?
  var note: String?
  var names: [ExportedName] = []
  var page: ExportedNode.Page?
  var proofs: [ExportedProof] = []
  let line: Int

  init(_ kind: NodeKind, key: String, line: Int) {
    self.kind = kind
    self.key = key
    number = StableNumber(ofNode: key)
    self.line = line
  }
}
