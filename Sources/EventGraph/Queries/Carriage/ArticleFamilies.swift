internal import SQLite

/// Articles with the same text, so that wire copy counts once.
struct ArticleFamilies {
  /// Each family in order of publication, the first to publish first.
  private(set) var families: [[Comparison.Article]]

  /// Of the shorter one's paragraphs, how many both have to have.
  private static let sameShare = 0.8
  /// Shorter articles than this have too little text to say that it is the same.
  private static let leastParagraphs = 2
  /// Shorter paragraphs stand in many articles.
  private static let shortestParagraph = 12
  /// More articles are compared by their `reprinted` edges alone.
  private static let mostCompared = 300

  init(_ articles: [Comparison.Article], in store: GraphStore) throws {
    var root = Array(articles.indices)
    func top(_ index: Int) -> Int {
      var index = index
      while root[index] != index { index = root[index] }
      return index
    }
    func join(_ left: Int, _ right: Int) {
      let (one, other) = (top(left), top(right))
      root[max(one, other)] = min(one, other)
    }
    let places = Dictionary(
      articles.enumerated().map { ($0.element.number, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let query = try store.connection.statement(
      "SELECT target FROM edge WHERE origin = ? AND kind = ?"
    )
    for (index, article) in articles.enumerated() {
      try query.bind(1, article.number.value)
      try query.bind(2, EdgeKind.reprinted.code)
      try query.forEachRow { row in
        if let other = places[StableNumber(row.integer(0))] { join(index, other) }
      }
    }
    let texts =
      articles.count <= Self.mostCompared
      ? try articles.map { try Self.paragraphs(of: $0.number, in: store) } : []
    for left in texts.indices {
      for right in texts.indices where right > left && top(left) != top(right) {
        let shorter = min(texts[left].count, texts[right].count)
        guard shorter >= Self.leastParagraphs else { continue }
        let common = texts[left].intersection(texts[right]).count
        if Double(common) >= Self.sameShare * Double(shorter) { join(left, right) }
      }
    }
    var members: [Int: [Comparison.Article]] = [:]
    for index in articles.indices { members[top(index), default: []].append(articles[index]) }
    families = members.values.map { $0.sorted(by: ComparisonBuilder.isBefore) }
      .sorted { ComparisonBuilder.isBefore($0[0], $1[0]) }
  }

  /// The paragraphs of an article, as numbers of their letters.
  private static func paragraphs(
    of article: StableNumber,
    in store: GraphStore
  ) throws -> Set<StableNumber> {
    let query = try store.connection.statement("SELECT text FROM paragraph WHERE article = ?")
    try query.bind(1, article.value)
    var numbers: Set<StableNumber> = []
    try query.forEachRow { row in
      let units = ContentText(row.text(0)).units
      guard units.count >= shortestParagraph else { return }
      numbers.insert(StableNumber(hashing: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }))
    }
    return numbers
  }
}
