/// The lists of some neighbouring grams in one row of the index, because most lists are a few bytes
/// long and a row is dear: for each gram its step from the one before, the length of its list, and
/// the list.
enum PostingPack {
  /// A pack that has grown so large is full; a longer list has a pack of its own.
  ///
  /// A little more, and SQLite keeps the rest of the row in a page of its own.
  static let fullSize = 900

  /// Calls `body` with each gram of a pack and the place of its list.
  static func forEachList(
    in bytes: [UInt8],
    _ body: (_ gram: UInt64, _ list: Range<Int>) -> Void
  ) {
    var gram: UInt64 = 0
    var place = 0
    while place < bytes.count {
      gram &+= number(in: bytes, at: &place)
      let count = Int(truncatingIfNeeded: number(in: bytes, at: &place))
      let end = place &+ count
      guard end >= place, end <= bytes.count else { return }
      body(gram, place..<end)
      place = end
    }
  }

  /// Writes a number, seven bits a byte.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func number(in bytes: [UInt8], at place: inout Int) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number
  }
}
