/// A node as a file of another program gives it.
struct ImportedNode {
  var kind = NodeKind.person
  var key = ""
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
  var line = 0

  var number: StableNumber { StableNumber(ofNode: key) }
}
