/// The formats that pages come in, told apart by how their text begins.
enum PageFormat {
  case markdown(PageKind)
  case webPage
  case feed
  case json
  case plainText
}

extension PageFormat {
  /// How much of a page is looked at for signs of its format.
  private static let window = 4_096

  /// The format of a text in UTF-8.
  static func detect(_ bytes: [UInt8]) -> PageFormat {
    let head = bytes.prefix(window).drop { $0 <= 0x20 }
    if EpochStamp.read(bytes) != nil { return .markdown(.feedDump) }
    switch head.first {
    case UInt8(ascii: "{"): return .json
    case UInt8(ascii: "["):
      let next = head.dropFirst().first { $0 > 0x20 }
      if next == UInt8(ascii: "{") { return .json }
    default: break
    }
    let signs = Signs(head)
    if signs.isFeed { return .feed }
    if signs.isPage { return .webPage }
    if head.first == UInt8(ascii: "#") || signs.hasMarkdownTitle {
      return .markdown(isMirror(bytes) ? .mirrorPage : .markdown)
    }
    return signs.hasTags ? .webPage : .plainText
  }

  /// Mirror pages give the address of the original below the text.
  private static func isMirror(_ bytes: [UInt8]) -> Bool {
    let foot = bytes.suffix(window)
    return ByteSearch.contains(foot, "原文链接") || ByteSearch.contains(foot, "原文地址")
      || ByteSearch.contains(foot, "原文鏈接") || ByteSearch.contains(foot, "原文連結")
  }
}

extension PageFormat {
  /// Which tags and lines occur at the head of a text.
  private struct Signs {
    var isFeed = false
    var isPage = false
    var hasTags = false
    var hasMarkdownTitle = false

    private static let feedTags = ["rss", "feed", "rdf:rdf"]
    private static let pageTags = ["!doctype", "html", "head", "body", "meta", "title"]
    private static let textTags = ["p", "br", "div", "span", "table", "article", "a", "img", "h1"]

    init(_ head: ArraySlice<UInt8>) {
      var index = head.startIndex
      while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
        let name = head[(open + 1)...].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
        let tag = String(decoding: name.prefix(12), as: UTF8.self).lowercased()
        if Self.feedTags.contains(tag), !isPage { isFeed = true }
        if Self.pageTags.contains(tag), !isFeed { isPage = true }
        if Self.textTags.contains(tag) { hasTags = true }
        index = open + 1
      }
      let lines = head.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: true)
      let first = lines.first ?? []
      let isRuled = lines.dropFirst().first.map { line in
        line.count >= 3 && line.allSatisfy { $0 == 0x2D || $0 == 0x3D || $0 == 0x0D }
      }
      hasMarkdownTitle = isRuled == true || Self.isLink(first)
    }

    /// Whether a line is a link: `[…](http…)`.
    private static func isLink(_ line: ArraySlice<UInt8>) -> Bool {
      guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]"))
      else {
        return false
      }
      return line[(close + 1)...].starts(with: "(http".utf8)
    }
  }
}
