/// A stretch of a page's text that stands on lines of its own, before it is known whether it
/// belongs to the article.
struct TextBlock: Sendable {
  /// The clean text in UTF-8.
  var bytes: [UInt8]
  /// The length in Unicode scalars.
  var scalars: Int
  var kind: ArticleParagraph.Kind
  /// The level of a heading, 1 through 6; 0 for other blocks.
  var headingLevel: Int
  var marks: [ArticleMark]
  /// How many scalars lie in links that are no tags.
  var linked: Int
  /// How many links that are no tags.
  var links: Int
  /// How many scalars are bold.
  var bold: Int
  /// Whether a picture comes before the text within the same block.
  var followsImage: Bool
  /// Whether a picture comes before the text, in this block or between it and the one before.
  var isBehindImage: Bool
  /// Whether all of the text is in small print.
  var isSmall: Bool
  /// The element around the text.
  var container: Int32
}

extension TextBlock {
  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The share of the text that lies in links, between 0 and 1.
  var linkDensity: Double { scalars == 0 ? 0 : Double(linked) / Double(scalars) }

  /// The block as a paragraph of an article.
  var paragraph: ArticleParagraph {
    ArticleParagraph(
      text: text,
      kind: kind,
      marks: marks.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    )
  }
}
