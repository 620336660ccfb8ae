internal import SQLite

/// Merges the last segments of the index while they are of like size.
struct SegmentMerger {
  private let connection: Connection

  private struct Segment {
    let id: Int
    let first: Int
    let documents: Int
    let size: Int
  }

  init(_ connection: Connection) {
    self.connection = connection
  }

  func run() throws(SQLiteError) {
    while true {
      let segments = try connection.rows(
        "SELECT id, first, documents, size FROM search_segment ORDER BY first"
      ) {
        Segment(
          id: $0.integer(0),
          first: $0.integer(1),
          documents: $0.integer(2),
          size: $0.integer(3)
        )
      }
      guard let last = segments.last, let other = segments.dropLast().last,
        other.size < 2 * last.size
      else { return }
      try merge(other, last)
    }
  }

  /// Puts two neighbours into one; the documents of the second all come after those of the first.
  private func merge(_ one: Segment, _ other: Segment) throws(SQLiteError) {
    let writer = try SegmentWriter(
      connection,
      first: one.first,
      documents: one.documents + other.documents
    )
    var (left, right) = (
      try SegmentReader(connection, segment: one.id),
      try SegmentReader(connection, segment: other.id)
    )
    while let gram = [left.gram, right.gram].compactMap(\.self).min() {
      if left.gram == gram { try Self.move(&left, gram, to: writer) }
      if right.gram == gram { try Self.move(&right, gram, to: writer) }
    }
    try writer.finish()
    for segment in [one, other] {
      try connection.execute("DELETE FROM search_posting WHERE segment = \(segment.id)")
      try connection.execute("DELETE FROM search_segment WHERE id = \(segment.id)")
    }
  }

  private static func move(
    _ reader: inout SegmentReader,
    _ gram: UInt64,
    to writer: SegmentWriter
  ) throws(SQLiteError) {
    let list = reader.list
    for (document, mark) in zip(list.documents, list.marks) {
      try writer.add(gram, document, mark)
    }
    try reader.advance()
  }
}
