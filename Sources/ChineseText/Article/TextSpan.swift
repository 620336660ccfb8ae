/// A stretch of an article: a block, and Unicode scalars of the block's text.
package struct TextSpan: Hashable, Sendable {
  /// The block: 0 is the title, then headings, paragraphs and captions in the article's order.
  package let block: Int
  /// The first Unicode scalar.
  package let start: Int
  /// The Unicode scalar after the last one.
  package let end: Int

  /// Makes a span.
  package init(block: Int, start: Int, end: Int) {
    self.block = block
    self.start = start
    self.end = end
  }

  /// Whether the other span lies inside this one.
  package func contains(_ other: TextSpan) -> Bool {
    block == other.block && start <= other.start && other.end <= end
  }
}

extension TextSpan: Comparable {
  /// Orders spans by where they begin in the article, the longer one first.
  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.block, left.start, -left.end) < (right.block, right.start, -right.end)
  }
}
