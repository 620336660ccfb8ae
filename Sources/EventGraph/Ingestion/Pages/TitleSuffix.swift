/// Takes the name of the site off the title of a page: 大桥通车 - 晨江日报.
enum TitleSuffix {
  private static let separators = [" - ", " – ", " — ", " | ", "｜", "_", " -- ", "-", "|"]

  /// What is longer, in bytes, is no title.
  private static let longestTitle = 1_000

  /// The title without the parts behind its last separators that are names of outlets, and the
  /// last of these names.
  static func split(_ title: String, outlets: [String]) -> (title: String, site: String?) {
    var title = title
    var site: String?
    guard title.utf8.count <= longestTitle else { return (title, nil) }
    while let parts = shortened(title, outlets) {
      title = parts.head
      if site == nil, !parts.tail.isEmpty { site = parts.tail }
    }
    return (title, site)
  }

  private static func shortened(
    _ title: String,
    _ outlets: [String]
  ) -> (head: String, tail: String)? {
    for separator in separators {
      guard let range = lastRange(of: separator, in: title) else { continue }
      let head = trimmed(title[..<range.lowerBound])
      let tail = trimmed(title[range.upperBound...])
      guard !head.isEmpty else { continue }
      let isOutlet =
        outlets.contains { $0.contains(tail) || tail.contains($0) }
        || SiteName.isKnown(tail)
      if tail.isEmpty || isOutlet { return (head, tail) }
    }
    return nil
  }

  private static func lastRange(of word: String, in text: String) -> Range<String.Index>? {
    let needle = Array(word.utf8)
    let bytes = text.utf8
    var index = bytes.endIndex
    while index > bytes.startIndex {
      index = bytes.index(before: index)
      if bytes[index...].starts(with: needle) {
        return index..<bytes.index(index, offsetBy: needle.count)
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var kept = text.utf8[...]
    while kept.first == 0x20 { kept.removeFirst() }
    while kept.last == 0x20 { kept.removeLast() }
    return String(Substring(kept))
  }
}
