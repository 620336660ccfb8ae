/// The lines of a calendar: escaped, without control characters, and folded after 75 bytes.
struct CalendarLines {
  private var bytes: [UInt8] = []
  private static let longestLine = 75

  var count: Int { bytes.count }

  /// Adds a property whose value is no free text.
  mutating func add(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// Adds a property whose value is text.
  mutating func add(text name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\u{0}"..<"\u{20}", "\u{7F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    fold("\(name):\(escaped)")
  }

  mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Breaks a line between characters, never inside one.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let character = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if length + character.count > Self.longestLine {
        bytes.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      bytes.append(contentsOf: character)
      length += character.count
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
