/// One end of an edge.
struct ImportedEnd {
  let number: StableNumber

  /// What it is, as its number says.
  var kind: NodeKind? { NodeKind(code: number.kindCode) }
}
