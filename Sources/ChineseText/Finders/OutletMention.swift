/// A place where the text names a medium.
struct OutletMention: Sendable {
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The outlet of the registry, or -1.
  let outlet: Int
  /// Whether it is a source here, and not only spoken of.
  var isCited = true
}
