internal import SQLite

/// One row of a timeline as bytes, for those who only hand it on.
///
/// A long timeline is printed from one record that is filled anew for every row, so that no text is
/// made which nobody keeps. The bytes are as the database has them, not always good UTF-8.
package struct TimelineRecord: ~Copyable {
  /// The parts of a row.
  package enum Field: Int, CaseIterable, Sendable {
    case id
    case when
    case what
    case occasion
    case type
    case status
    case conflict
    /// When what nobody dates was first published.
    case published
    /// Who carried it first-hand.
    case outlets
    /// Who is only said to have carried it.
    case told
  }

  /// What kind of thing it is.
  package private(set) var kind = TimelineQuery.RowKind.meeting
  /// All parts, one after the other.
  package private(set) var bytes: [UInt8] = []
  private var ends = [Int](repeating: 0, count: Field.allCases.count)

  /// Where a part stands among the bytes.
  package func range(of field: Field) -> Range<Int> {
    let place = field.rawValue
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  /// Takes a row of `GraphStore.events(of:)`.
  mutating func take(_ row: borrowing SQLite.Row) {
    bytes.removeAll(keepingCapacity: true)
    kind = TimelineQuery.RowKind(NodeKind(code: row.integer(1)))
    add(.id) { row.appendText(0, to: &$0) }
    add(.when) { row.appendText(2, to: &$0) }
    add(.what) { row.appendText(3, to: &$0) }
    add(.occasion) { row.appendText(4, to: &$0) }
    add(.type) { row.appendText(5, to: &$0) }
    add(.status) { row.appendText(6, to: &$0) }
    add(.conflict) { row.appendText(7, to: &$0) }
    add(.published) { row.appendText(11, to: &$0) }
    add(.outlets) { row.appendText(8, to: &$0) }
    ends[Field.told.rawValue] = bytes.count
    let column = range(of: .outlets)
    guard !Carriers.areFirstHand(bytes.span.extracting(column)) else { return }
    let carriers = Carriers(column: String(decoding: bytes[column], as: UTF8.self))
    bytes.removeSubrange(column)
    add(carriers)
  }

  /// Takes a row that was made already.
  mutating func take(_ row: Timeline.Row) {
    bytes.removeAll(keepingCapacity: true)
    kind = row.kind
    let texts = [
      row.id, row.whenText, row.what, row.occasion, row.type, row.status, row.conflict,
      row.publishedText,
    ]
    for (field, text) in zip(Field.allCases, texts) {
      add(field) { $0 += text.map { Array($0.utf8) } ?? [] }
    }
    add(row.carriers)
  }

  private mutating func add(_ carriers: Carriers) {
    add(.outlets) { $0 += carriers.firstHand.joined(separator: "、").utf8 }
    add(.told) { $0 += carriers.told.joined(separator: "、").utf8 }
  }

  private mutating func add(_ field: Field, _ append: (inout [UInt8]) -> Void) {
    append(&bytes)
    ends[field.rawValue] = bytes.count
  }
}
