internal import SQLite

/// Writes one segment of the index, gram by gram in ascending order.
final class SegmentWriter {
  private let connection: Connection
  private let insert: Statement
  private let segment: Int
  private let first: Int
  private let documents: Int
  private var gram: UInt64?
  private var encoder = PostingEncoder()
  private var pack: [UInt8] = []
  /// The last gram in the pack.
  private var packed: UInt64 = 0
  private var size = 0

  /// Begins a segment of so many documents, the first of which has the number `first`.
  init(_ connection: Connection, first: Int, documents: Int) throws(SQLiteError) {
    self.connection = connection
    self.first = first
    self.documents = documents
    segment =
      try connection.firstRow(
        "SELECT 1 + coalesce(max(id), 0) FROM search_segment"
      ) { $0.integer(0) } ?? 1
    insert = try connection.statement(
      "INSERT INTO search_posting(segment, gram, lists) VALUES (?, ?, ?)"
    )
  }

  /// Adds an entry; grams, and documents within a gram, come in ascending order.
  func add(_ gram: UInt64, _ document: Int32, _ mark: UInt8) throws(SQLiteError) {
    if gram != self.gram {
      try endGram()
      self.gram = gram
    }
    encoder.append(document, mark)
    size += 1
  }

  /// Writes what is left and makes the segment known.
  func finish() throws(SQLiteError) {
    try endGram()
    try endPack()
    try connection.execute(
      """
      INSERT INTO search_segment(id, first, documents, size)
      VALUES (\(segment), \(first), \(documents), \(size))
      """
    )
  }

  private func endGram() throws(SQLiteError) {
    guard let gram, !encoder.bytes.isEmpty else { return }
    if pack.count + encoder.bytes.count > PostingPack.fullSize { try endPack() }
    PostingPack.append(pack.isEmpty ? gram : gram - packed, to: &pack)
    PostingPack.append(UInt64(encoder.bytes.count), to: &pack)
    pack += encoder.bytes
    packed = gram
    encoder.removeAll()
  }

  private func endPack() throws(SQLiteError) {
    guard !pack.isEmpty else { return }
    try insert.run([.integer(Int64(segment)), .integer(Int64(packed)), .blob(pack)])
    pack.removeAll(keepingCapacity: true)
  }
}
