internal import EDTF
internal import SQLite

/// Writes the nodes, edges and proofs that are made from mentions.
///
/// What a curated file says of a node stays as it is: rows that are there are left alone. Edges and
/// proofs wait until `flush()`, which writes them in the order of their numbers. Those are hashes, so
/// in any other order each row would come onto another page of its table than the one before it.
final class DerivedRows {
  /// An edge that waits.
  private struct WaitingEdge {
    let record: EdgeRecord
    let number: StableNumber
    let time: StoredTime
  }

  /// A proof that waits.
  private struct WaitingProof {
    let fact: EvidenceRecord.Fact
    let number: StableNumber
    let article: StableNumber
    let place: TextPlace
  }

  /// So many rows wait at most, to bound what they take of memory.
  private static let most = 100_000

  private let connection: Connection
  private let node: SQLite.Statement
  private let pending: SQLite.Statement
  private let name: SQLite.Statement
  private let edge: RowInsert
  private let proof: RowInsert
  let texts: ParagraphTexts
  private var edges: [WaitingEdge] = []
  private var proofs: [WaitingProof] = []
  private var lastTime = StoredTime(nil)

  init(_ connection: Connection) throws {
    self.connection = connection
    texts = try ParagraphTexts(connection)
    node = try connection.statement(
      """
      INSERT OR IGNORE INTO node(id, kind, key, label, type, status, text, happened, lower, upper,
        conflict)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    name = try connection.statement(
      "INSERT OR IGNORE INTO name(node, name, kind, folded) VALUES (?, ?, ?, ?)"
    )
    pending = try connection.statement("INSERT OR IGNORE INTO search_pending VALUES (?)")
    edge = try RowInsert(
      connection,
      """
      INSERT OR IGNORE INTO edge(id, origin, kind, target, happened, lower, upper, role, words,
        direct, told, conflict)
      """,
      columns: 12
    )
    proof = try RowInsert(
      connection,
      """
      INSERT OR IGNORE INTO evidence(id, node, edge, article, paragraph, start, end, exact, prefix,
        suffix, rule, confidence)
      """,
      columns: 12
    )
  }

  func write(_ record: NodeRecord) throws {
    let time = time(record.happened)
    try node.run([
      record.number.column, record.kind.code.column, .text(record.key), .text(record.label),
      record.type.column, record.status.column, record.text.column,
      time.text.column, time.bounds.lower.column, time.bounds.upper.column,
      record.conflict.column,
    ])
  }

  func write(_ record: NameRecord, of node: StableNumber) throws {
    try name.run([
      node.column, .text(record.name), .text(record.kind.rawValue),
      .text(NameFolding.folded(record.name)),
    ])
  }

  /// Writes an edge and the places that prove it, at the next `flush()`.
  func write(_ record: EdgeRecord, provedBy places: [(StableNumber, TextPlace)]) throws {
    let number = record.number
    edges.append(WaitingEdge(record: record, number: number, time: time(record.happened)))
    for (article, place) in places {
      try prove(.edge(number), in: article, at: place)
    }
  }

  /// Writes one proof at the next `flush()`.
  func prove(
    _ fact: EvidenceRecord.Fact,
    in article: StableNumber,
    at place: TextPlace
  ) throws {
    let subject =
      switch fact {
      case .node(let number), .edge(let number): number
      }
    let parts = [subject.value, article.value, place.paragraph, place.start, place.end]
    let number = StableNumber(joining: parts.map { UInt64(bitPattern: Int64($0)) }, texts: [])
    proofs.append(WaitingProof(fact: fact, number: number, article: article, place: place))
    if edges.count + proofs.count >= Self.most { try flush() }
  }

  /// What most edges of an article have in common is made once.
  private func time(_ date: EDTFDate?) -> StoredTime {
    if lastTime.date != date { lastTime = StoredTime(date) }
    return lastTime
  }
}

// MARK: - What waits

extension DerivedRows {
  /// Writes what waits; of rows with one number the first counts.
  func flush() throws {
    // Triggers would be asked for every row, and only list which texts are new to the search.
    try connection.withoutTriggers {
      try listTexts()
      try writeRows()
    }
  }

  /// Lists the nodes whose wordings wait as new to the search.
  private func listTexts() throws(SQLiteError) {
    var nodes: Set<StableNumber> = []
    for edge in edges.lazy.map(\.record) where edge.words != nil {
      if edge.kind == .reported || edge.kind == .carried { nodes.insert(edge.target) }
    }
    for node in nodes.sorted() {
      try pending.bind(1, node.value)
      try pending.run()
    }
  }

  private func writeRows() throws {
    let edgeOrder = Self.order(of: edges.map(\.number))
    try edge.run(edgeOrder.count) { (row, statement, first) throws(SQLiteError) in
      try Self.bind(edges[edgeOrder[row]], statement, first)
    }
    edges.removeAll(keepingCapacity: true)
    let words = try proofs.map { try texts.excerpt(of: $0.article, at: $0.place) }
    let proofOrder = Self.order(of: proofs.map(\.number)).filter { words[$0] != nil }
    try proof.run(proofOrder.count) { (row, statement, first) throws(SQLiteError) in
      let place = proofOrder[row]
      try Self.bind(proofs[place], words[place], statement, first)
    }
    proofs.removeAll(keepingCapacity: true)
  }

  private static func order(of numbers: [StableNumber]) -> [Int] {
    zip(numbers, numbers.indices).sorted { $0 < $1 }.map(\.1)
  }

  private static func bind(
    _ edge: WaitingEdge,
    _ statement: SQLite.Statement,
    _ first: Int
  ) throws(SQLiteError) {
    let record = edge.record
    try statement.bind(first, edge.number.value)
    try statement.bind(first + 1, record.origin.value)
    try statement.bind(first + 2, record.kind.code)
    try statement.bind(first + 3, record.target.value)
    try statement.bind(first + 4, edge.time.text)
    try statement.bind(first + 5, edge.time.bounds.lower)
    try statement.bind(first + 6, edge.time.bounds.upper)
    try statement.bind(first + 7, record.role)
    try statement.bind(first + 8, record.words)
    try statement.bind(first + 9, record.isDirect.map { $0 ? 1 : 0 })
    try statement.bind(first + 10, record.told)
    try statement.bind(first + 11, record.conflict)
  }

  private static func bind(
    _ proof: WaitingProof,
    _ words: ParagraphTexts.Excerpt?,
    _ statement: SQLite.Statement,
    _ first: Int
  ) throws(SQLiteError) {
    let place = proof.place
    var (node, edge): (Int?, Int?)
    switch proof.fact {
    case .node(let number): node = number.value
    case .edge(let number): edge = number.value
    }
    try statement.bind(first, proof.number.value)
    try statement.bind(first + 1, node)
    try statement.bind(first + 2, edge)
    try statement.bind(first + 3, proof.article.value)
    try statement.bind(first + 4, place.paragraph)
    try statement.bind(first + 5, place.start)
    try statement.bind(first + 6, place.end)
    try statement.bind(first + 7, utf8: words?.exact ?? [])
    try statement.bind(first + 8, utf8: words?.prefix ?? [])
    try statement.bind(first + 9, utf8: words?.suffix ?? [])
    try statement.bind(first + 10, place.rule)
    try statement.bind(first + 11, .real(Double(place.confidence) / 100))
  }
}
