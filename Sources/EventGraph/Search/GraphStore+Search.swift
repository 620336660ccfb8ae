internal import SQLite

extension GraphStore {
  /// Looks for words in names, titles, texts, statements, omissions and their wordings.
  ///
  /// Simplified and traditional characters, full and half width, upper and lower case count as the
  /// same. What was written after the index was last brought up to date is found as well.
  ///
  /// - Throws: `SearchSyntaxError` where the words are no search, or `EventGraphError`.
  public func search(_ query: SearchQuery) throws -> SearchResults {
    let expression = try SearchExpressionParser.parse(query.text)
    return try reading {
      var run = try SearchRun(self, query, expression)
      return try run.results()
    }
  }
}

/// One search.
private struct SearchRun {
  private let store: GraphStore
  private let query: SearchQuery
  private let expression: SearchExpression
  private let terms: [SearchTerm]
  private let filter: SearchFilter
  private let reader: DocumentReader
  private var index: CandidateSearch
  private let nodeOfDocument: Statement
  private var hits: [SearchHit] = []
  private var count = 0
  /// Nodes whose texts are new or have changed; what the index says of them is out of date.
  private var pending: Set<Int> = []

  /// After the last hit that is shown so many more candidates are read to count them.
  private static let mostCounted = 200

  init(_ store: GraphStore, _ query: SearchQuery, _ expression: SearchExpression) throws {
    self.store = store
    self.query = query
    self.expression = expression
    var known: Set<SearchTerm> = []
    terms = expression.wantedTerms.filter { known.insert($0).inserted }
    filter = try SearchFilter(store.connection, query)
    reader = try DocumentReader(store.connection)
    index = try CandidateSearch(store.connection, kinds: query.kinds)
    nodeOfDocument = try store.connection.statement(
      "SELECT node FROM search_document WHERE id = ?"
    )
  }

  mutating func results() throws -> SearchResults {
    let found = try index.candidates(for: expression)
    try readPending()
    var queue = CandidateQueue(try found ?? everything())
    let isPlain =
      expression.isExact && pending.isEmpty && query.parties.isEmpty && query.outlets.isEmpty
      && query.from == nil
      && query.through == nil
    if isPlain, found != nil { count += queue.count - (try deadCount(among: found)) }
    var left = Self.mostCounted
    var shown = 0
    while shown < query.limit || (!isPlain && left > 0), let (document, score) = queue.next() {
      if shown >= query.limit { left -= 1 }
      guard let number = try node(of: document), !pending.contains(number) else { continue }
      if try add(number, score: score, isKnown: isPlain) { shown += 1 }
      if isPlain, shown >= query.limit { break }
    }
    hits.sort {
      ($1.score, -$0.node.bounds.lower, $0.node.id) < ($0.score, -$1.node.bounds.lower, $1.node.id)
    }
    return SearchResults(
      hits: Array(hits.prefix(query.limit)),
      count: max(count, hits.count),
      isMore: !isPlain && queue.count > 0
    )
  }

  /// All documents, for searches that the index cannot narrow down.
  private func everything() throws(SQLiteError) -> CandidateSearch.Candidates {
    let documents = try store.connection.rows("SELECT id FROM search_document ORDER BY id") {
      Int32(truncatingIfNeeded: $0.integer(0))
    }
    return CandidateSearch.Candidates(
      documents: documents,
      scores: Array(repeating: 0, count: documents.count)
    )
  }

  /// How many of the candidates are texts that nothing says any more.
  private func deadCount(
    among found: CandidateSearch.Candidates?
  ) throws(SQLiteError) -> Int {
    let dead = try store.connection.rows("SELECT document FROM search_dead ORDER BY document") {
      Int32(truncatingIfNeeded: $0.integer(0))
    }
    guard !dead.isEmpty, let found else { return 0 }
    let known = Set(dead)
    return found.documents.count { known.contains($0) }
  }

  private func node(of document: Int) throws(SQLiteError) -> Int? {
    try nodeOfDocument.bind(1, document)
    return try nodeOfDocument.firstRow { (row) throws(SQLiteError) in row.integer(0) }
  }

  /// Looks through texts that are not in the index yet.
  private mutating func readPending() throws {
    let numbers = try store.connection.rows("SELECT node FROM search_pending ORDER BY node") {
      $0.integer(0)
    }
    pending = Set(numbers)
    for number in numbers { _ = try add(number, score: nil, isKnown: false) }
  }

  /// Adds a node to the hits if it is one; a score that is not known is made up from the text.
  private mutating func add(_ number: Int, score: Float?, isKnown: Bool) throws -> Bool {
    guard try filter.allows(number) else { return false }
    let fields = try reader.fields(of: number)
    guard !fields.isEmpty else { return false }
    if !isKnown {
      let texts = fields.map { FoldedText($0.text) }
      guard expression.matches({ term in texts.contains { !term.matches(in: $0).isEmpty } }) else {
        return false
      }
    }
    guard let node = try store.node(StableNumber(number)), filter.allows(node.bounds) else {
      return false
    }
    if !isKnown { count += 1 }
    let snippet = Snippet(of: fields, terms: terms)
    hits.append(
      SearchHit(
        node: node,
        score: Double(score ?? self.score(of: fields)),
        field: snippet?.field ?? .label,
        snippet: snippet?.text ?? node.label,
        marks: snippet?.marks ?? []
      )
    )
    return true
  }

  /// The score that the index would have given.
  private func score(of fields: [SearchField]) -> Float {
    var counts = [Int](repeating: 0, count: terms.count)
    var length = 0
    for field in fields {
      let text = FoldedText(field.text)
      length += text.units.count
      for (place, term) in terms.enumerated() {
        counts[place] += term.matches(in: text).count * field.weight
      }
    }
    let usual = Relevance.rarity(found: 1, of: max(1, index.total))
    return zip(terms, counts).reduce(0) { sum, entry in
      guard entry.1 > 0 else { return sum }
      let impact = Float(Relevance.impact(count: entry.1, length: length))
      return sum + (index.rarities[entry.0] ?? usual) * impact / Float(Relevance.mostImpact)
    }
  }
}
