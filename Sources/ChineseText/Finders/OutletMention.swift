/// A place where the text cites a medium.
struct OutletMention: Sendable {
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The outlet of the registry, or -1.
  let outlet: Int
}
