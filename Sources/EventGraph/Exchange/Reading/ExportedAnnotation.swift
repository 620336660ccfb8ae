/// A proof with the fact it proves and the page it stands on.
struct ExportedAnnotation {
  let number: Int
  /// The id of the node or, of an edge, those of its ends around its kind.
  let fact: String
  /// The fact in one readable line.
  let label: String
  /// The address of the page.
  let url: String?
  let proof: ExportedProof
}
