/// Reads the rows of a CSV text (RFC 4180) one after the other, over its bytes.
struct CSVRows {
  private let bytes: [UInt8]
  private var index: Int
  /// The line the last row started in, from 1.
  private(set) var line = 0
  private var nextLine = 1
  /// Whether the last row ended inside quotation marks, which then hold the rest of the text.
  private(set) var isUnclosed = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads the next row into `fields`, or says that there is none; empty lines are skipped.
  mutating func next(into fields: inout [String]) -> Bool {
    repeat {
      guard index < bytes.count else { return false }
      fields.removeAll(keepingCapacity: true)
      line = nextLine
      readRow(into: &fields)
    } while fields == [""]
    return true
  }

  private mutating func readRow(into fields: inout [String]) {
    while true {
      fields.append(index < bytes.count && bytes[index] == Self.quote ? quoted() : plain())
      guard index < bytes.count, bytes[index] == Self.comma else { break }
      index += 1
    }
    if index < bytes.count, bytes[index] == Self.carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == Self.lineFeed { index += 1 }
    nextLine += 1
  }

  private mutating func plain() -> String {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    index += 1
    var text: [UInt8] = []
    isUnclosed = true
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else {
          isUnclosed = false
          break
        }
        index += 1
      }
      if byte == Self.lineFeed { nextLine += 1 }
      text.append(byte)
    }
    // What stands between the closing quote and the comma belongs to nobody.
    _ = plain()
    return String(decoding: text, as: UTF8.self)
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
