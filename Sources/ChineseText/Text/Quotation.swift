/// A quotation: the places of its marks and how deep it lies in others.
struct Quotation: Sendable, Hashable {
  /// The place of the opening mark.
  let open: Int
  /// The place of the closing mark, or the end of the text where none closes it.
  let close: Int
  /// 1 for a quotation in the running text, 2 for one inside it.
  let depth: Int
  /// Whether a mark closes it in this block.
  let isClosed: Bool

  /// The words between the marks.
  var inside: Range<Int> { min(open + 1, close)..<close }
}
