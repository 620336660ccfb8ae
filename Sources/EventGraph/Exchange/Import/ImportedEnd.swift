/// One end of an edge.
struct ImportedEnd {
  let number: StableNumber
  let kind: NodeKind
}
