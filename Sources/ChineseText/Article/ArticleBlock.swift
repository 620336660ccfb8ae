/// A block of an article: its title, a heading, a paragraph, a list item or a caption.
package struct ArticleBlock: Sendable, Hashable {
  /// What a block is for.
  package enum Kind: String, Sendable, CaseIterable {
    case title
    case heading
    case body
    case listItem
    case caption
  }

  /// The text, without tags and without line breaks inside a paragraph.
  package let text: String
  /// What the block is for.
  package let kind: Kind
  /// The stretches that the page links as terms, in Unicode scalars of the text.
  package let links: [Range<Int>]
  /// The stretches that belong to the page and not to the story: datelines, bylines.
  package let asides: [Range<Int>]

  /// Makes a block.
  package init(
    _ text: String,
    kind: Kind = .body,
    links: [Range<Int>] = [],
    asides: [Range<Int>] = []
  ) {
    self.text = text
    self.kind = kind
    self.links = links
    self.asides = asides
  }
}
