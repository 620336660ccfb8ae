/// An article as it was read from a page: clean text, and what the page says about itself.
public struct Article: Hashable, Sendable {
  /// The path of the file it was read from, as the user gave it.
  public var source: String
  /// The kind of page it was read from.
  public var kind: PageKind
  /// The canonical name of the outlet that published it.
  public var outlet: String?
  /// The title as printed.
  public var title: String
  /// The line below the title, where the page has one.
  public var subtitle: String?
  /// The address the article was published under.
  public var url: String?
  /// When it was published.
  public var published: ArticleDate?
  /// The reporters and editors that a byline, a dateline or an editor's line names.
  public var authors: [String]
  /// Language and script as a BCP 47 tag, such as `zh-Hans` or `zh-Hant`.
  public var language: String?
  /// The text in order, headings and lists included.
  public var paragraphs: [ArticleParagraph]
  /// The captions of pictures and videos, in order.
  public var captions: [ArticleParagraph]
}

extension Article {
  /// How many blocks of text evidence can point into: the title, the paragraphs, the captions.
  public var blockCount: Int { 1 + paragraphs.count + captions.count }

  /// The text of a block: 0 is the title, then come the paragraphs in order, then the captions.
  public func blockText(_ number: Int) -> String? {
    switch number {
    case 0: title
    case 1..<1 + paragraphs.count: paragraphs[number - 1].text
    case 1 + paragraphs.count..<blockCount: captions[number - 1 - paragraphs.count].text
    default: nil
    }
  }
}
