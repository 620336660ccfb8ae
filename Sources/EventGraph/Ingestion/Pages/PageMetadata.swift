internal import JSON
internal import Markup

/// What a web page says about itself outside its text.
struct PageMetadata {
  /// A value and the place it was found in.
  struct Field: Hashable {
    let value: String
    let place: String
  }

  var titles: [Field] = []
  var subtitles: [Field] = []
  var addresses: [Field] = []
  var outlets: [Field] = []
  var authors: [Field] = []
  /// Dates with the rule each stands for.
  var dates: [(field: Field, rule: ArticleDate.Rule)] = []
  var language: String?
  /// The body that the page hands to search engines.
  var structuredBody: String?
}

extension PageMetadata {
  /// Bounds on what a page may say of itself, far above what pages do say.
  private static let longestField = 4_096
  private static let mostFields = 200

  /// Collects what the elements of a page say.
  init(_ tree: MarkupTree) {
    for index in tree.nodes.indices where tree.nodes[index].kind == .element {
      let node = tree.nodes[index]
      switch node.name {
      case .meta: addMeta(node, tree)
      case .link: addLink(node, tree)
      case .script: addScript(node, index, tree)
      case .time: addTime(node, index, tree)
      case .html: language = tree.attribute("lang", of: node) ?? language
      case .title:
        let text = PageMetadata.line(tree.text(of: index, limit: Self.longestField))
        if !text.isEmpty { titles.append(Field(value: text, place: "<title>")) }
      default: break
      }
    }
  }

  /// A text on one line.
  static func line(_ text: String) -> String {
    var writer = BlockWriter()
    writer.write(Array(text.utf8)[...])
    writer.endBlock()
    return writer.blocks.first?.text ?? ""
  }
}

// MARK: - Elements

extension PageMetadata {
  /// What the names of `<meta>` elements stand for.
  private enum MetaField {
    case title
    case subtitle
    case address
    case outlet
    case author
    case date
    case language
  }

  private static let metaFields: [String: MetaField] = [
    "og:title": .title, "twitter:title": .title, "headline": .title, "dc.title": .title,
    "articletitle": .title,
    "og:url": .address, "twitter:url": .address,
    "og:site_name": .outlet, "application-name": .outlet, "publisher": .outlet,
    "dc.publisher": .outlet, "contentsource": .outlet, "mediaid": .outlet,
    "author": .author, "article:author": .author, "byl": .author, "dc.creator": .author,
    "parsely-author": .author, "sailthru.author": .author,
    "article:published_time": .date, "og:published_time": .date, "datepublished": .date,
    "pubdate": .date, "publishdate": .date, "publish-date": .date, "publish_date": .date,
    "published_time": .date, "dc.date": .date, "dc.date.issued": .date, "dcterms.created": .date,
    "dcterms.issued": .date, "parsely-pub-date": .date, "sailthru.date": .date, "date": .date,
    "weibo:article:create_at": .date, "_pubtime": .date, "firstpublishedtime": .date,
    "article.published": .date, "originalpublicationdate": .date,
    "og:locale": .language, "content-language": .language,
  ]

  private mutating func addMeta(_ node: MarkupNode, _ tree: MarkupTree) {
    guard let content = tree.attribute("content", of: node), !content.isEmpty,
      content.utf8.count <= Self.longestField
    else { return }
    let name =
      tree.attribute("property", of: node) ?? tree.attribute("name", of: node)
      ?? tree.attribute("itemprop", of: node) ?? tree.attribute("http-equiv", of: node) ?? ""
    guard let kind = Self.metaFields[name.lowercased()] else { return }
    guard authors.count + dates.count + titles.count < Self.mostFields else { return }
    let field = Field(value: Self.line(content), place: "<meta \(name)>")
    switch kind {
    case .title: titles.append(field)
    case .subtitle: subtitles.append(field)
    case .address: addresses.append(field)
    case .outlet: outlets.append(field)
    case .author: authors.append(field)
    case .date: dates.append((field, .meta))
    case .language: language = language ?? content
    }
  }

  private mutating func addLink(_ node: MarkupNode, _ tree: MarkupTree) {
    guard tree.attribute("rel", of: node) == "canonical",
      let address = tree.attribute("href", of: node)
    else { return }
    addresses.append(Field(value: address, place: "<link rel=canonical>"))
  }

  private mutating func addTime(_ node: MarkupNode, _ index: Int, _ tree: MarkupTree) {
    guard dates.count < Self.mostFields else { return }
    let value =
      tree.attribute("datetime", of: node)
      ?? Self.line(tree.text(of: index, limit: Self.longestField))
    dates.append((Field(value: value, place: "<time>"), .timeElement))
  }

  private mutating func addScript(_ node: MarkupNode, _ index: Int, _ tree: MarkupTree) {
    guard tree.attribute("type", of: node)?.lowercased() == "application/ld+json",
      let value = try? JSONParser.parse(tree.text(of: index))
    else { return }
    StructuredArticle.find(in: value)?.add(to: &self)
  }
}
