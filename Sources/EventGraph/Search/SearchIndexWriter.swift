internal import SQLite

/// Brings the index up to what the graph holds.
///
/// Texts that are new or changed come into the index a segment at a time; a segment that has grown
/// as large as the one before it is merged with it, so there are never many. What a node said before
/// stays in its segment under a number that no node has any more, until too much of the index is
/// such and it is made anew.
struct SearchIndexWriter {
  private let store: GraphStore
  private let connection: Connection
  private let hasWordings: Bool

  /// So many entries are sorted at a time; they take 8 bytes each.
  private static let segmentSize = 4_000_000
  /// Numbers of documents within a segment have 22 bits.
  private static let mostDocuments = 1 << 22
  /// So many documents are read before their grams are made.
  private static let batch = 128
  /// Below so many dead documents the index is not made anew.
  private static let fewDead = 1_000

  /// Of a graph in which no edge has words of its own none is looked for.
  init(_ store: GraphStore, hasWordings: Bool = true) {
    self.store = store
    self.hasWordings = hasWordings
    connection = store.connection
  }

  /// Puts all texts that are missing into the index; `progress` is told how many are done.
  func update(progress: (Int, Int) throws -> Void) throws {
    let total = try count("search_pending")
    guard total > 0 else { return }
    var done = 0
    try progress(0, total)
    try store.writing { try makeAnewIfWorn() }
    while true {
      let added = try store.writing { try addSegment() }
      guard added > 0 else { return }
      done += added
      try progress(min(done, total), total)
    }
  }

  private func count(_ table: String) throws(SQLiteError) -> Int {
    try connection.firstRow("SELECT count(*) FROM \(raw: table)") { $0.integer(0) } ?? 0
  }

  private func makeAnewIfWorn() throws(SQLiteError) {
    let dead = try count("search_dead")
    guard dead > Self.fewDead, try dead * 3 > count("search_document") else { return }
    try connection.executeScript(
      """
      DELETE FROM search_posting; DELETE FROM search_segment; DELETE FROM search_document;
      DELETE FROM search_dead; INSERT OR IGNORE INTO search_pending SELECT id FROM node
      """
    )
  }

  // MARK: A segment

  /// Indexes as many pending nodes as a segment may have; gives how many those were.
  private func addSegment() throws(SQLiteError) -> Int {
    let reader = try DocumentReader(connection, hasWordings: hasWordings)
    let first = try nextDocument()
    var grams = GramCollector(most: Self.segmentSize)
    var nodes: [Int] = []
    var documents: [GramCollector.Document] = []
    let pending = try connection.statement(
      "SELECT node FROM search_pending ORDER BY node LIMIT \(Self.mostDocuments)"
    )
    try pending.stepThrough { (row) throws(SQLiteError) in
      let node = row.integer(0)
      documents.append(GramCollector.Document(node: node, fields: try reader.fields(of: node)))
      nodes.append(node)
      guard documents.count == Self.batch else { return true }
      grams.add(documents)
      documents.removeAll(keepingCapacity: true)
      return !grams.isFull
    }
    grams.add(documents)
    nodes.removeLast(nodes.count - grams.count)
    guard let last = nodes.last else { return 0 }
    try register(upTo: last, from: first)
    try write(&grams, of: nodes.count, from: first)
    try strike(upTo: last)
    return nodes.count
  }

  private func nextDocument() throws(SQLiteError) -> Int {
    try connection.firstRow(
      """
      SELECT 1 + max(coalesce((SELECT max(id) FROM search_document), 0),
        coalesce((SELECT max(document) FROM search_dead), 0))
      """
    ) { $0.integer(0) } ?? 1
  }

  /// Gives the pending nodes up to one the numbers of documents.
  private func register(upTo last: Int, from first: Int) throws(SQLiteError) {
    if first > 1 {
      try connection.execute(
        """
        DELETE FROM search_document
        WHERE node IN (SELECT node FROM search_pending WHERE node <= \(last))
        """
      )
    }
    let documents = """
      node, (SELECT lower FROM node WHERE id = search_pending.node) FROM search_pending
      """
    // SQLite goes on counting where the first number ends.
    try connection.execute(
      """
      INSERT INTO search_document(id, node, lower)
      SELECT \(first), \(raw: documents) ORDER BY node LIMIT 1
      """
    )
    try connection.execute(
      """
      INSERT INTO search_document(node, lower)
      SELECT \(raw: documents) WHERE node <= \(last) ORDER BY node LIMIT -1 OFFSET 1
      """
    )
  }

  /// Takes the nodes up to one from the list of those that are not indexed yet.
  private func strike(upTo last: Int) throws(SQLiteError) {
    let more = try connection.firstRow(
      "SELECT 1 FROM search_pending WHERE node > \(last) LIMIT 1"
    ) { _ in true }
    // A whole list is dropped at once, row by row only a part of it.
    try connection.execute(
      more == nil
        ? "DELETE FROM search_pending" : "DELETE FROM search_pending WHERE node <= \(last)"
    )
  }

  private func write(
    _ grams: inout GramCollector,
    of documents: Int,
    from first: Int
  ) throws(SQLiteError) {
    let writer = try SegmentWriter(connection, first: first, documents: documents)
    try grams.takeSorted { (entry) throws(SQLiteError) in
      let document = first + GramCollector.document(of: entry)
      try writer.add(
        GramCollector.gram(of: entry),
        Int32(truncatingIfNeeded: document),
        GramCollector.mark(of: entry)
      )
    }
    try writer.finish()
    try SegmentMerger(connection).run()
  }
}

extension GraphStore {
  /// Puts all texts that came into the graph since the last time into the search index.
  ///
  /// Searches are right without it, and fast with it.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func updateSearchIndex(
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws {
    try updateSearchIndex(hasWordings: true, progress: progress)
  }

  /// The same; whoever knows that no edge of the graph has words of its own may say so.
  func updateSearchIndex(
    hasWordings: Bool,
    progress: (ImportProgress) throws -> Void
  ) throws {
    try explaining("write to") {
      try SearchIndexWriter(self, hasWordings: hasWordings).update { done, total in
        try progress(ImportProgress(phase: "search index", done: done, total: total))
      }
    }
  }
}
