/// Tells links to everything on a subject from other links.
enum TagLink {
  /// Parts of addresses under which outlets collect what they have on a subject.
  private static let folders = [
    "/tag/", "/tags/", "/term/", "/topic/", "/topics/", "/keyword/", "/keywords/", "/t/",
  ]

  /// Whether a link leads to a subject: by the page's own word (`rel="tag"`), by its folder, or
  /// because its address ends in a word in place of a number or a slug.
  static func isTag(_ target: String, text rel: String) -> Bool {
    if rel == "tag" { return true }
    if folders.contains(where: target.contains) { return true }
    let last = target.utf8.split(separator: UInt8(ascii: "/")).last ?? target.utf8[...]
    let isPage =
      last.suffix(4).elementsEqual(".htm".utf8) || last.suffix(5).elementsEqual(".html".utf8)
    return isPage && last.first.map { $0 >= 0x80 || $0 == UInt8(ascii: "%") } == true
  }
}
