internal import SQLite

/// Reads one segment of the index, gram by gram in ascending order.
///
/// It asks for one row after the other, so that the table may be written to meanwhile.
struct SegmentReader {
  private let segment: Int
  private let find: Statement
  private var pack: [UInt8] = []
  private var lists: [(gram: UInt64, place: Range<Int>)] = []
  private var next = 0
  private var last = -1

  init(_ connection: Connection, segment: Int) throws(SQLiteError) {
    self.segment = segment
    find = try connection.statement(
      """
      SELECT gram, lists FROM search_posting WHERE segment = ? AND gram > ? ORDER BY gram LIMIT 1
      """
    )
    try advance()
  }

  /// The gram whose turn it is; nil after the last one.
  var gram: UInt64? { next < lists.count ? lists[next].gram : nil }

  /// The list of that gram.
  var list: PostingList {
    var list = PostingList()
    if next < lists.count { list.append(decoding: pack, in: lists[next].place) }
    return list
  }

  /// Goes on to the next gram.
  mutating func advance() throws(SQLiteError) {
    next += 1
    guard next >= lists.count else { return }
    try find.bind(1, segment)
    try find.bind(2, last)
    let row = try find.firstRow { ($0.integer(0), $0.blob(1)) }
    (next, lists, pack) = (0, [], row?.1 ?? [])
    last = row?.0 ?? last
    PostingPack.forEachList(in: pack) { lists.append(($0, $1)) }
  }
}
