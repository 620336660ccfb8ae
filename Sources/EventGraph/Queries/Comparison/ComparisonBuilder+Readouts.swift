internal import SQLite

extension ComparisonBuilder {
  /// Paragraphs between two quotations that an article compares.
  private static let neighborhood = 1

  /// Adds what bodies are quoted with beside somebody's words, in nearly the same words.
  ///
  /// It is their version of them: 新华社引述他说“在总书记英明领导下”。公告中只是说“在习近平的领导下”。
  mutating func addReadouts() throws {
    let known = Set(lines.map(\.entry.statement.number))
    for number in articles {
      let quoted = try quotations(in: number)
      for edge in quoted where !known.contains(edge.target) {
        guard let words = edge.words, let body = try speakingBody(of: edge.target) else { continue }
        let likeness = WordingLikeness(words)
        let near = try lines.indices.filter { index in
          try lines[index].own.values.joined().contains { carriage in
            guard carriage.isDirect, carriage.article?.number == number,
              let other = carriage.words
            else { return false }
            return try likeness.isVersion(of: WordingLikeness(other))
              && isNear(edge, lines[index].entry, in: number)
          }
        }
        guard let index = near.first, near.count == 1,
          !isTold(words, in: number, lines[index])
        else { continue }
        let carriage = Comparison.Carriage(
          words: words,
          isDirect: true,
          article: try shelf.article(number),
          isFirstHand: false,
          outlet: body.label
        )
        lines[index].told[body.number, default: []].append(carriage)
        if body.kind == .organization { lines[index].readouts.insert(body.number) }
      }
    }
  }

  /// Whether people wrote down already from the article who has these words.
  private func isTold(_ words: String, in article: StableNumber, _ line: Line) -> Bool {
    let words = NameFolding.folded(words)
    return line.told.values.joined().contains { carriage in
      carriage.article?.number == article && carriage.words.map(NameFolding.folded) == words
    }
  }

  /// What an article quotes between quotation marks.
  private func quotations(in article: StableNumber) throws -> [Edge] {
    let query = try shelf.store.connection.statement(
      """
      SELECT \(GraphStore.edgeColumns) FROM edge WHERE origin = ? AND kind = ? AND direct = 1
      """
    )
    try query.bind(1, article.value)
    try query.bind(2, EdgeKind.reported.code)
    var edges: [Edge] = []
    try query.forEachRow { edges.append(GraphStore.decodeEdge($0)) }
    return edges.filter { $0.target.kindCode == NodeKind.statement.code }
  }

  /// The body that alone speaks a statement; nil where a person does.
  private mutating func speakingBody(of statement: StableNumber) throws -> Node? {
    let query = try shelf.store.connection.statement(
      "SELECT origin FROM edge WHERE target = ? AND kind = ?"
    )
    try query.bind(1, statement.value)
    try query.bind(2, EdgeKind.said.code)
    var speakers: [StableNumber] = []
    try query.forEachRow { speakers.append(StableNumber($0.integer(0))) }
    guard speakers.count == 1, let body = try shelf.node(speakers[0]) else { return nil }
    return Self.publishes(body) ? body : nil
  }

  /// Whether an article has two quotations side by side; what somebody quotes within his own words
  /// is no version of them.
  private func isNear(
    _ quotation: Edge,
    _ entry: ComparisonScope.Entry,
    in article: StableNumber
  ) throws -> Bool {
    let own = try places(of: quotation)
    let others = try entry.edges(.reported).filter { $0.origin == article }.flatMap(places)
    return own.contains { one in
      others.contains { other in
        let isInside =
          one.paragraph == other.paragraph && one.start >= other.start && one.end <= other.end
        return abs(one.paragraph - other.paragraph) <= Self.neighborhood && !isInside
      }
    }
  }

  private func places(
    of edge: Edge
  ) throws -> [(paragraph: Int, start: Int, end: Int)] {
    let query = try shelf.store.connection.statement(
      """
      SELECT paragraph, start, end FROM evidence WHERE edge = ? AND paragraph IS NOT NULL
      """
    )
    try query.bind(1, edge.number.value)
    var places: [(paragraph: Int, start: Int, end: Int)] = []
    try query.forEachRow { places.append(($0.integer(0), $0.integer(1), $0.integer(2))) }
    return places
  }
}
