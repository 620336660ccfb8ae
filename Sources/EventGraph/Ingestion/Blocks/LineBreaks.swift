/// Decides whether a `<br>` ends a paragraph.
///
/// Pages use it both ways: between paragraphs, and to wrap long lines. A wrapped line is long and
/// stops in the middle of a sentence; everything else ends a paragraph.
enum LineBreaks {
  /// Lines shorter than this are not wrapped but meant to be short: names, verses, addresses.
  private static let shortestWrappedLine = 24

  /// Whether a line of `scalars` scalars is a paragraph, given its last scalar and the one that
  /// follows on the next line.
  static func endsParagraph(last: UInt32, next: UInt32, scalars: Int, breaks: Int) -> Bool {
    if breaks > 1 || scalars < shortestWrappedLine || finals.contains(last) { return true }
    // Numbers and bullets begin the items of a list; a Chinese word behind a Latin one begins
    // something new, because addresses and credits end in Latin letters.
    if beginners.contains(next) || (0x30...0x39).contains(next) { return true }
    return last < 0x2000 && next >= 0x2E80
  }

  private static let beginners = Set("•▪■●◆▲★◎※－—【《「[".unicodeScalars.map(\.value))

  private static let finals = Set("。！？：；…”』」）】.!?:;)\"—".unicodeScalars.map(\.value))
}
