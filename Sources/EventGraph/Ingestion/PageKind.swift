/// The kinds of pages that articles are read from.
public enum PageKind: String, Hashable, Sendable, CaseIterable {
  /// A copy of an article in Markdown and HTML, with the address of the original below.
  case mirrorPage
  /// An entry of a feed written to a file: a time stamp, a linked title, one line of HTML.
  case feedDump
  /// A Markdown text.
  case markdown
  /// A web page as a browser saves it, or a piece of HTML.
  case webPage
  /// An entry of an RSS feed.
  case rss
  /// An entry of an Atom feed.
  case atom
  /// Plain text.
  case plainText
  /// A record of JSON or JSON Lines.
  case json
  /// A file that could not be looked into.
  case unknown
}
