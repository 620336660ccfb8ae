/// Decides whether a `<br>` ends a paragraph.
///
/// Pages use it both ways: between paragraphs, and to wrap long lines. A wrapped line is long and
/// stops in the middle of a sentence; everything else ends a paragraph.
enum LineBreaks {
  /// Lines shorter than this are not wrapped but meant to be short: names, verses, addresses.
  private static let shortestWrappedLine = 24

  /// Whether a line of `scalars` scalars, `last` being the last of them, is a paragraph.
  static func endsParagraph(last: UInt32, scalars: Int, breaks: Int, isBold: Bool) -> Bool {
    breaks > 1 || isBold || scalars < shortestWrappedLine || finals.contains(last)
  }

  private static let finals = Set("。！？：；…”』」）】.!?:;)\"—".unicodeScalars.map(\.value))
}
