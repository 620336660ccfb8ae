internal import EDTF

/// An edge as a file of another program gives it.
struct ImportedEdge {
  var origin = StableNumber(0)
  var kind = EdgeKind.linked
  var target = StableNumber(0)
  var happened: String?
  var bounds = TimeBounds(of: nil)
  var role: String?
  var words: String?
  var isDirect: Bool?
  var told: String?
  var conflict: String?
  var proofs: [ExportedProof] = []
  var line = 0

  var number: StableNumber {
    var record = EdgeRecord(origin, kind, target)
    record.role = role
    record.words = words
    if record.isToldApartByTime { record.happened = happened.flatMap(EDTFDate.init) }
    return record.number
  }
}
