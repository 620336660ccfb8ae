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
  private var texts: TextSearch
  private var index: CandidateSearch
  private let documentRow: Statement
  private var hits: [SearchHit] = []
  private var count = 0
  /// Nodes whose texts are new or have changed; what the index says of them is out of date.
  private var pending: Set<Int> = []

  /// Whether the index alone tells which texts have the words.
  private var isIndexEnough = false

  /// After the last hit that is shown so many more candidates are read to count them.
  private static let mostCounted = 200

  init(_ store: GraphStore, _ query: SearchQuery, _ expression: SearchExpression) throws {
    self.store = store
    self.query = query
    texts = TextSearch(expression)
    self.expression = expression
    var known: Set<SearchTerm> = []
    terms = expression.wantedTerms.filter { known.insert($0).inserted }
    filter = try SearchFilter(store.connection, query)
    reader = try DocumentReader(store.connection)
    index = try CandidateSearch(store.connection, kinds: query.kinds)
    documentRow = try store.connection.statement(
      "SELECT node, lower FROM search_document WHERE id = ?"
    )
  }

  mutating func results() throws -> SearchResults {
    let found = try index.candidates(for: expression)
    try readPending()
    isIndexEnough = found != nil && expression.isExact
    let isPlain = isIndexEnough && isUnfiltered
    var queue = CandidateQueue(try found ?? everything())
    if isPlain { count += queue.count }
    var left = isPlain ? 0 : Self.mostCounted
    var isMore = false
    var shown = 0
    while shown < query.limit || left > 0, let (documents, score) = queue.nextEquals() {
      for number in try nodes(of: documents) {
        guard shown < query.limit || left > 0 else {
          isMore = !isPlain
          break
        }
        if shown >= query.limit {
          left -= 1
          if try isHit(number) { count += 1 }
        } else if let hit = try hit(number, score) {
          hits.append(hit)
          shown += 1
          if !isPlain { count += 1 }
        }
      }
    }
    hits.sort {
      ($1.score, Self.newest($0.node.bounds.lower), $0.node.number.value)
        < ($0.score, Self.newest($1.node.bounds.lower), $1.node.number.value)
    }
    return SearchResults(
      hits: Array(hits.prefix(query.limit)),
      count: max(count, hits.count),
      isMore: isMore || !isPlain && queue.count > 0
    )
  }

  /// Whether everything with the words is a hit, whoever it is about.
  private var isUnfiltered: Bool {
    pending.isEmpty && query.parties.isEmpty && query.outlets.isEmpty && query.from == nil
      && query.through == nil
  }

  /// Sorts times from the latest to the earliest, and what has none behind them.
  private static func newest(_ lower: Int) -> Int {
    lower == TimeBounds.undated ? .max : -lower
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

  /// The nodes of documents that fit equally well, the latest first: in the same order however the
  /// documents came to be numbered.
  private func nodes(of documents: [Int]) throws -> [Int] {
    var nodes: [(newest: Int, number: Int)] = []
    for document in documents {
      try documentRow.bind(1, document)
      let row = try documentRow.firstRow { (row) throws(SQLiteError) in
        (newest: Self.newest(row.integer(1)), number: row.integer(0))
      }
      if let row, !pending.contains(row.number) { nodes.append(row) }
    }
    return nodes.sorted { $0 < $1 }.map(\.number)
  }

  /// Looks through texts that are not in the index yet.
  private mutating func readPending() throws {
    let numbers = try store.connection.rows("SELECT node FROM search_pending ORDER BY node") {
      $0.integer(0)
    }
    pending = Set(numbers)
    for number in numbers {
      guard let hit = try hit(number, nil) else { continue }
      hits.append(hit)
      count += 1
    }
  }

  /// Whether a node is a hit, which is known sooner than what to show of it.
  private mutating func isHit(_ number: Int) throws -> Bool {
    guard try filter.allows(number) else { return false }
    if !isIndexEnough { guard try reader.matches(number, &texts) else { return false } }
    guard filter.hasTime else { return true }
    return try store.node(StableNumber(number)).map { filter.allows($0.bounds) } ?? false
  }

  /// A node as a hit, if it is one; a score that is not known is made up from the text.
  private mutating func hit(_ number: Int, _ score: Float?) throws -> SearchHit? {
    guard try filter.allows(number) else { return nil }
    if score == nil || !isIndexEnough {
      guard try reader.matches(number, &texts) else { return nil }
    }
    guard let node = try store.node(StableNumber(number)), filter.allows(node.bounds) else {
      return nil
    }
    let fields = try reader.fields(of: number)
    let snippet = Snippet(of: fields, terms: terms)
    return SearchHit(
      node: node,
      score: Double(score ?? self.score(of: fields)),
      field: snippet?.field ?? .label,
      snippet: snippet?.text ?? node.label,
      marks: snippet?.marks ?? []
    )
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
