/// Tells links to everything on a subject from other links.
enum TagLink {
  /// Parts of addresses under which outlets collect what they have on a subject.
  private static let folders = [
    "tag", "tags", "term", "topic", "topics", "keyword", "keywords", "t",
  ].map { Array($0.utf8) }

  /// Whether a link leads to a subject: by its folder, or because its address ends in a word in
  /// place of a number or a slug.
  static func isTag(_ target: ArraySlice<UInt8>) -> Bool {
    var last = target
    while let slash = last.firstIndex(of: UInt8(ascii: "/")) {
      let folder = last[..<slash]
      // A folder has slashes on both sides.
      if folder.startIndex > target.startIndex,
        folders.contains(where: { folder.elementsEqual($0) })
      {
        return true
      }
      guard slash + 1 < last.endIndex else { break }
      last = last[(slash + 1)...]
    }
    if last.last == UInt8(ascii: "/") { last.removeLast() }
    let isPage =
      last.suffix(4).elementsEqual(".htm".utf8) || last.suffix(5).elementsEqual(".html".utf8)
    return isPage && last.first.map { $0 >= 0x80 || $0 == UInt8(ascii: "%") } == true
  }
}
