internal import JSON
internal import Markup

/// Reads articles in JSON, one record an article, among them those that `graph read` writes.
struct RecordReader {
  let source: String

  private static let titleNames = ["title", "headline", "标题"]
  private static let addressNames = ["url", "link", "address"]
  private static let outletNames = ["outlet", "publisher", "site", "siteName", "media"]
  private static let dateNames = ["published", "publishedAt", "datePublished", "date", "pubDate"]
  private static let bodyNames = ["paragraphs", "text", "body", "content", "articleBody", "html"]

  /// What a record holds; nil where it is no article.
  func draft(_ record: JSONValue) -> ArticleDraft? {
    guard record.object != nil else { return nil }
    var draft = ArticleDraft(source: source, kind: .json)
    let parts = [record, record["article"]].compactMap(\.self)
    let text = { (names: [String]) in
      names.lazy.compactMap { name in parts.lazy.compactMap { $0[name]?.string }.first }.first
    }
    if let title = text(Self.titleNames) {
      draft.addTitle(PageMetadata.line(title), rule: "record's title")
    }
    if let subtitle = text(["subtitle"]) {
      draft.subtitles.append(
        ArticleDraft.Candidate(value: subtitle, rule: "record's subtitle", words: subtitle)
      )
    }
    if let address = text(Self.addressNames) { draft.addAddress(address, rule: "record's url") }
    if let outlet = text(Self.outletNames) { draft.addOutlet(outlet, rule: "record's outlet") }
    if let date = text(["publishedTime"]) ?? text(Self.dateNames) {
      draft.addDate(date, rule: .feed)
    }
    draft.language = text(["language", "lang"])
    draft.authors = parts.lazy.compactMap { $0["authors"] ?? $0["author"] }.first.map(names) ?? []
    for name in Self.bodyNames where draft.blocks.isEmpty {
      draft.blocks = parts.lazy.compactMap { $0[name] }.first.map { blocks(of: $0) } ?? []
    }
    let captions = parts.lazy.compactMap { $0["captions"] }.first.map { blocks(of: $0) } ?? []
    draft.blocks += captions.map { block in
      var block = block
      block.kind = .caption
      return block
    }
    return draft.blocks.isEmpty && draft.titles.isEmpty ? nil : draft
  }

  private func names(_ value: JSONValue) -> [String] {
    (value.array ?? [value]).compactMap { text(of: $0, orIn: "name") }
  }

  /// The blocks of a text, of a list of texts, or of a list of paragraphs with their kinds.
  private func blocks(of value: JSONValue) -> [TextBlock] {
    if let elements = value.array { return elements.flatMap { blocks(of: $0) } }
    guard let words = text(of: value, orIn: "text") else { return [] }
    let bytes = Array(words.utf8)
    let isHTML =
      bytes.contains(UInt8(ascii: "<"))
      && ["<p", "<br", "<div"].contains { words.contains($0) }
    var found =
      isHTML ? BlockFlow.blocks(of: HTMLParser.parse(bytes)) : PlainText.blocks(in: bytes)
    if let kind = kind(of: value) {
      for index in found.indices { found[index].kind = kind }
    }
    return found
  }

  private func kind(of value: JSONValue) -> ArticleParagraph.Kind? {
    if let name = value["kind"]?.string { return ArticleParagraph.Kind(rawValue: name) }
    return value["heading"]?.bool == true ? .heading : nil
  }

  /// The text that a value is, or that one of its members is.
  private func text(of value: JSONValue, orIn member: String) -> String? {
    if let text = value.string { return text }
    return value[member]?.string
  }
}
