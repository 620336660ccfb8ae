/// One paragraph, heading, list item, quotation, table row or caption of an article.
public struct ArticleParagraph: Hashable, Sendable {
  /// What a paragraph is within its article.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A paragraph of running text.
    case body
    /// A heading inside the article.
    case heading
    /// An item of a list.
    case listItem
    /// A paragraph set apart as somebody else's words, such as an embedded post.
    case quote
    /// A row of a table, its cells separated by ` | `.
    case tableRow
    /// The caption of a picture or a video.
    case caption
  }

  /// The text, without tags, line breaks and indentation.
  public var text: String
  /// What the paragraph is.
  public var kind: Kind
  /// What the page marks inside the text, in order of their starts.
  public var marks: [ArticleMark]

  /// Makes a paragraph.
  public init(text: String, kind: Kind = .body, marks: [ArticleMark] = []) {
    self.text = text
    self.kind = kind
    self.marks = marks
  }
}
