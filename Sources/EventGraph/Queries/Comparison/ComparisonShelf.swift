internal import EDTF
internal import SQLite

/// Reads nodes and articles for a comparison, each once.
struct ComparisonShelf {
  let store: GraphStore
  private var nodes: [StableNumber: Node?] = [:]
  private var articles: [StableNumber: Comparison.Article?] = [:]
  private var addresses: [String: Comparison.Article] = [:]
  /// Articles that only announce the meetings.
  var previews: Set<StableNumber> = []
  /// Articles that only mention the meetings in passing.
  var passing: Set<StableNumber> = []

  init(_ store: GraphStore) {
    self.store = store
  }

  mutating func node(_ number: StableNumber) throws -> Node? {
    if let known = nodes[number] { return known }
    let node = try store.node(number).map(publisher)
    nodes[number] = .some(node)
    return node
  }

  /// The outlet that is called like a body: 中国官媒 is one column, whatever texts take it for.
  private func publisher(_ node: Node) throws -> Node {
    guard node.kind == .organization else { return node }
    return try store.node(id: "\(NodeKind.outlet.rawValue):\(node.label)") ?? node
  }

  mutating func label(_ number: StableNumber) throws -> String {
    try node(number)?.label ?? ""
  }

  /// The article of a `reported` edge, or the one that tells of a `carried` edge.
  mutating func article(behind edge: Edge) throws -> Comparison.Article? {
    guard edge.kind == .carried else { return try article(edge.origin) }
    guard let key = edge.role else { return nil }
    return try article(StableNumber(ofNode: key))
  }

  mutating func article(_ number: StableNumber) throws -> Comparison.Article? {
    if let known = articles[number] { return known }
    var article = try read(number)
    if let found = article { article = same(found) }
    articles[number] = .some(article)
    return article
  }

  /// The article of the same outlet at the same address, or of the same title and day, where one
  /// was read before: what is in a curated file and among the pages as well is one article.
  private mutating func same(_ article: Comparison.Article) -> Comparison.Article {
    var marks: [String] = []
    if let url = article.url, !url.isEmpty { marks.append(url) }
    if let day = article.published, !article.title.isEmpty {
      marks.append("\(article.title)\n\(day)")
    }
    marks = marks.map { "\(article.outlet)\n\($0)" }
    let known = marks.compactMap { addresses[$0] }.first ?? article
    for mark in marks where addresses[mark] == nil { addresses[mark] = known }
    return known
  }

  /// An article that was read before.
  func known(_ number: StableNumber) -> Comparison.Article? {
    articles[number] ?? nil
  }

  /// Every number under which an article that was read is in the graph.
  func numbers(of article: Comparison.Article) -> [StableNumber] {
    articles.filter { $0.value == article }.map(\.key).sorted()
  }

  private mutating func read(_ number: StableNumber) throws -> Comparison.Article? {
    let query = try store.connection.statement(
      """
      SELECT node.key, node.label, node.happened, node.lower, node.upper, article.url, (
        SELECT origin FROM edge WHERE target = node.id AND kind = ?2 ORDER BY origin LIMIT 1
      ) FROM node LEFT JOIN article ON article.node = node.id
      WHERE node.id = ?1 AND node.kind = ?3
      """
    )
    try query.bind(1, number.value)
    try query.bind(2, EdgeKind.published.code)
    try query.bind(3, NodeKind.article.code)
    let found = try query.firstRow { row in
      (
        id: row.text(0), title: row.text(1), published: row.optionalText(2),
        bounds: TimeBounds(lower: row.integer(3), upper: row.integer(4)),
        url: row.optionalText(5), publisher: row.optionalInteger(6).map(StableNumber.init)
      )
    }
    guard let found else { return nil }
    return Comparison.Article(
      id: found.id,
      title: found.title,
      url: found.url,
      published: found.published.flatMap(EDTFDate.init),
      outlet: try found.publisher.map { try label($0) } ?? "",
      isPreview: previews.contains(number),
      isPassing: passing.contains(number),
      number: number,
      publisher: found.publisher,
      bounds: found.bounds
    )
  }
}
