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

  /// A proof that waits; its words are cut out of the text when it is written.
  private struct WaitingProof {
    let fact: EvidenceRecord.Fact
    let number: StableNumber
    let article: StableNumber
    let place: TextPlace
  }

  /// So many rows wait at most, to bound what they take of memory.
  private static let most = 100_000

  private let node: SQLite.Statement
  private let name: SQLite.Statement
  private let edge: SQLite.Statement
  private let proof: SQLite.Statement
  let texts: ParagraphTexts
  private var edges: [WaitingEdge] = []
  private var proofs: [WaitingProof] = []
  private var lastTime = StoredTime(nil)

  init(_ connection: Connection) throws {
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
    edge = try connection.statement(
      """
      INSERT OR IGNORE INTO edge(id, origin, kind, target, happened, lower, upper, role, words,
        direct, told, conflict)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    proof = try connection.statement(
      """
      INSERT OR IGNORE INTO evidence(id, node, edge, article, paragraph, start, end, exact, prefix,
        suffix, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
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
    for place in Self.order(of: edges.map(\.number)) { try write(edges[place]) }
    edges.removeAll(keepingCapacity: true)
    for place in Self.order(of: proofs.map(\.number)) { try write(proofs[place]) }
    proofs.removeAll(keepingCapacity: true)
  }

  private static func order(of numbers: [StableNumber]) -> [Int] {
    zip(numbers, numbers.indices).sorted { $0 < $1 }.map(\.1)
  }

  private func write(_ waiting: WaitingEdge) throws {
    let record = waiting.record
    try edge.bind(1, waiting.number.value)
    try edge.bind(2, record.origin.value)
    try edge.bind(3, record.kind.code)
    try edge.bind(4, record.target.value)
    try edge.bind(5, waiting.time.text)
    try edge.bind(6, waiting.time.bounds.lower)
    try edge.bind(7, waiting.time.bounds.upper)
    try edge.bind(8, record.role)
    try edge.bind(9, record.words)
    try edge.bind(10, record.isDirect.map { $0 ? 1 : 0 })
    try edge.bind(11, record.told)
    try edge.bind(12, record.conflict)
    try edge.run()
  }

  private func write(_ waiting: WaitingProof) throws {
    let place = waiting.place
    guard let words = try texts.excerpt(of: waiting.article, at: place) else { return }
    var (node, edge): (Int?, Int?)
    switch waiting.fact {
    case .node(let number): node = number.value
    case .edge(let number): edge = number.value
    }
    try proof.bind(1, waiting.number.value)
    try proof.bind(2, node)
    try proof.bind(3, edge)
    try proof.bind(4, waiting.article.value)
    try proof.bind(5, place.paragraph)
    try proof.bind(6, place.start)
    try proof.bind(7, place.end)
    try proof.bind(8, utf8: words.exact)
    try proof.bind(9, utf8: words.prefix)
    try proof.bind(10, utf8: words.suffix)
    try proof.bind(11, place.rule)
    try proof.bind(12, .real(Double(place.confidence) / 100))
    try proof.run()
  }
}
