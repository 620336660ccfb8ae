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
    // Read in portions, because what is read and what is written share a table.
    var grams = try portion(of: one, other, after: -1)
    while let last = grams.last?.gram {
      for (gram, bytes) in grams {
        var list = PostingList()
        list.append(decoding: bytes)
        for (document, mark) in zip(list.documents, list.marks) {
          try writer.add(UInt64(gram), document, mark)
        }
      }
      grams = try portion(of: one, other, after: last)
    }
    try writer.finish()
    for segment in [one, other] {
      try connection.execute("DELETE FROM search_posting WHERE segment = \(segment.id)")
      try connection.execute("DELETE FROM search_segment WHERE id = \(segment.id)")
    }
  }

  private static let portionSize = 20_000

  /// The next grams of both, those of the first before those of the second.
  private func portion(
    of one: Segment,
    _ other: Segment,
    after gram: Int
  ) throws(SQLiteError) -> [(gram: Int, bytes: [UInt8])] {
    func next(_ segment: Segment, through last: Int?) throws(SQLiteError) -> [(Int, [UInt8])] {
      try connection.rows(
        """
        SELECT gram, documents FROM search_posting
        WHERE segment = \(segment.id) AND gram > \(gram) AND gram <= \(last ?? .max)
        ORDER BY gram LIMIT \(last == nil ? Self.portionSize : -1)
        """
      ) { ($0.integer(0), $0.blob(1)) }
    }
    var left = try next(one, through: nil)
    // A full portion ends at its last gram, and so must the other's.
    let end = left.count == Self.portionSize ? left.last?.0 : nil
    let right = try next(other, through: end ?? .max)
    if end == nil, left.isEmpty, right.isEmpty { return [] }
    left = merged(left, right)
    return left.map { (gram: $0.0, bytes: $0.1) }
  }

  private func merged(
    _ left: [(Int, [UInt8])],
    _ right: [(Int, [UInt8])]
  ) -> [(Int, [UInt8])] {
    var merged: [(Int, [UInt8])] = []
    merged.reserveCapacity(left.count + right.count)
    var place = 0
    for entry in left {
      while place < right.count, right[place].0 < entry.0 {
        merged.append(right[place])
        place += 1
      }
      merged.append(entry)
    }
    return merged + right[place...]
  }
}
