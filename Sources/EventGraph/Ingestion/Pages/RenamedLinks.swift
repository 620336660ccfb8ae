/// Restores the links of mirror pages, which rename `<a>` to `<ok>`.
///
/// Some mirrors rename every end tag, but only the start tags that follow a pattern. A link that
/// begins as `<a>` and ends as `</ok>` would swallow the rest of its paragraph.
enum RenamedLinks {
  private static let start = Array("<ok ".utf8)
  private static let end = Array("</ok>".utf8)

  /// The page with all its links as `<a>`; nothing else moves.
  static func restored(in page: [UInt8]) -> [UInt8] {
    guard ByteSearch.contains(page, "</ok>") else { return page }
    var page = page
    for index in page.indices where page[index] == UInt8(ascii: "<") {
      let rest = page[index...]
      if rest.starts(with: start) {
        page.replaceSubrange(index..<index + start.count, with: Array("<a  ".utf8))
      } else if rest.starts(with: end) {
        page.replaceSubrange(index..<index + end.count, with: Array("</a >".utf8))
      }
    }
    return page
  }
}
