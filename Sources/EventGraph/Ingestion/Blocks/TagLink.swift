/// Tells links to everything on a subject from other links.
enum TagLink {
  /// Parts of addresses under which outlets collect what they have on a subject.
  private static let folders: [StaticString] = [
    "/tag/", "/tags/", "/term/", "/topic/", "/topics/", "/keyword/", "/keywords/", "/t/",
  ]

  /// Whether a link leads to a subject: by its folder, or because its address ends in a word in
  /// place of a number or a slug.
  static func isTag(_ target: ArraySlice<UInt8>) -> Bool {
    if folders.contains(where: { ByteSearch.contains(target, $0) }) { return true }
    let last = target.split(separator: UInt8(ascii: "/")).last ?? target
    let isPage =
      last.suffix(4).elementsEqual(".htm".utf8) || last.suffix(5).elementsEqual(".html".utf8)
    return isPage && last.first.map { $0 >= 0x80 || $0 == UInt8(ascii: "%") } == true
  }
}
