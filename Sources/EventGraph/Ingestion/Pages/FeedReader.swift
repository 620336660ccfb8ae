internal import Markup

/// Reads RSS and Atom feeds: one article an entry.
struct FeedReader {
  let source: String

  /// What the entries of a feed in UTF-8 hold.
  func drafts(_ bytes: [UInt8]) -> [ArticleDraft] {
    let tree = XMLParser.parse(bytes)
    let entries = entries(of: tree)
    let feed = feedFields(tree, before: entries.first)
    return entries.map { index in
      var draft = draft(tree, index)
      if let title = feed.title { draft.addOutlet(title, rule: "feed's title") }
      draft.language = feed.language
      draft.note(tree.interruption)
      return draft
    }
  }

  /// The entries that lie in no other entry.
  private func entries(of tree: MarkupTree) -> [Int] {
    var entries: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let isEntry = tree.isNamed(node, "item") || tree.isNamed(node, "entry")
      if isEntry { entries.append(index) }
      index = isEntry ? Int(node.end) : index + 1
    }
    return entries
  }

  private func draft(_ tree: MarkupTree, _ entry: Int) -> ArticleDraft {
    let isAtom = tree.isNamed(tree.nodes[entry], "entry")
    var draft = ArticleDraft(source: source, kind: isAtom ? .atom : .rss)
    var bodies: [(rank: Int, blocks: [TextBlock])] = []
    var updated: String?
    for index in tree.children(of: entry) where tree.nodes[index].kind == .element {
      let node = tree.nodes[index]
      let name = tree.writtenName(of: node)
      switch name {
      case "title": draft.addTitle(plain(tree, index), rule: "entry's title")
      case "link", "guid", "id": addAddress(tree, index, name, to: &draft)
      case "pubDate", "published", "dc:date", "date": draft.addDate(plain(tree, index), rule: .feed)
      case "updated": updated = plain(tree, index)
      case "author", "dc:creator", "creator": draft.authors += author(tree, index)
      case "source", "dc:publisher": draft.addOutlet(plain(tree, index), rule: "entry's source")
      case "content:encoded", "content": bodies.append((0, html(tree, index)))
      case "description", "summary": bodies.append((1, html(tree, index)))
      default: break
      }
    }
    if draft.dates.isEmpty, let updated { draft.addDate(updated, rule: .feed) }
    let best = bodies.filter { !$0.blocks.isEmpty }.min { $0.rank < $1.rank }
    draft.blocks = best?.blocks ?? []
    if best?.rank == 1 { draft.notes.append("the feed gives a summary only") }
    return draft
  }

  private func addAddress(
    _ tree: MarkupTree,
    _ index: Int,
    _ name: String,
    to draft: inout ArticleDraft
  ) {
    let node = tree.nodes[index]
    guard let target = tree.attribute("href", of: node) else {
      // Identifiers count as addresses only where the entry gives no other.
      if name == "link" || draft.addresses.isEmpty {
        draft.addAddress(plain(tree, index), rule: "entry's \(name)")
      }
      return
    }
    let relation = tree.attribute("rel", of: node) ?? "alternate"
    if relation == "alternate" { draft.addAddress(target, rule: "entry's link") }
  }

  private func author(_ tree: MarkupTree, _ index: Int) -> [String] {
    let name = tree.children(of: index).first { tree.isNamed(tree.nodes[$0], "name") }
    let text = plain(tree, name ?? index)
    // RSS asks for `someone@example.com (林远舟)`.
    if text.contains("@"), let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
      open < close
    {
      return [String(text[text.index(after: open)..<close])]
    }
    return text.contains("@") || text.isEmpty ? [] : [text]
  }

  /// The text of an element, which may itself be escaped HTML.
  private func plain(_ tree: MarkupTree, _ index: Int) -> String {
    let text = tree.text(of: index)
    guard text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&")) else {
      return PageMetadata.line(text)
    }
    let inner = HTMLParser.parse(Array(text.utf8))
    return PageMetadata.line(inner.nodes.isEmpty ? text : inner.text(of: 0))
  }

  /// The text of an element that holds HTML, escaped or as elements.
  private func html(_ tree: MarkupTree, _ index: Int) -> [TextBlock] {
    let holdsElements = tree.children(of: index).contains { tree.nodes[$0].kind == .element }
    if holdsElements { return BlockFlow.blocks(of: tree, in: index) }
    let text = Array(tree.text(of: index).utf8)
    let isHTML = text.contains(UInt8(ascii: "<"))
    return isHTML ? BlockFlow.blocks(of: HTMLParser.parse(text)) : PlainText.blocks(in: text)
  }

  private func feedFields(
    _ tree: MarkupTree,
    before entry: Int?
  ) -> (title: String?, language: String?) {
    let head = tree.nodes.indices.prefix { $0 < entry ?? 0 }
    let title = head.first { tree.isNamed(tree.nodes[$0], "title") }
    let language = head.first { tree.isNamed(tree.nodes[$0], "language") }
    let attribute = head.lazy.compactMap { tree.attribute("xml:lang", of: tree.nodes[$0]) }.first
    return (title.map { plain(tree, $0) }, language.map { plain(tree, $0) } ?? attribute)
  }
}
