/// Writes JSON text.
///
/// Everything outside ASCII stays as it is, so Chinese text stays readable; control characters and
/// the two line separators of JavaScript are escaped.
package struct JSONWriter {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  /// How many lists are open.
  private var depth = 0
  /// Whether the list that was opened last is still empty.
  private var isFirst = true

  /// Makes a writer of one-line text, or of text indented by two spaces a level.
  package init(indented: Bool = false) {
    isIndented = indented
  }

  /// Adds one value.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(value.isFinite ? String(value) : "null")
    case .string(let text): write(text)
    case .array(let elements):
      array { writer in
        for element in elements { writer.element { $0.write(element) } }
      }
    case .object(let object):
      self.object { writer in
        for member in object.members {
          writer.beginElement()
          writer.write(member.name)
          writer.endName()
          writer.write(member.value)
        }
      }
    }
  }

  /// Ends a line, as JSON Lines wants after each value.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func list(
    _ opening: UInt8,
    _ closing: UInt8,
    _ writeElements: (inout JSONWriter) -> Void
  ) {
    bytes.append(opening)
    depth += 1
    isFirst = true
    writeElements(&self)
    depth -= 1
    if !isFirst { startLine() }
    isFirst = false
    bytes.append(closing)
  }

  private mutating func beginElement() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    startLine()
  }

  private mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func startLine() {
    guard isIndented else { return }
    endLine()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

// MARK: Values written as they are told, without a tree of them

extension JSONWriter {
  /// Adds an object of the members that `writeMembers` adds.
  package mutating func object(_ writeMembers: (inout JSONWriter) -> Void) {
    list(UInt8(ascii: "{"), UInt8(ascii: "}"), writeMembers)
  }

  /// Adds an array of the elements that `writeElements` adds.
  package mutating func array(_ writeElements: (inout JSONWriter) -> Void) {
    list(UInt8(ascii: "["), UInt8(ascii: "]"), writeElements)
  }

  /// Adds an element of an array.
  package mutating func element(_ writeValue: (inout JSONWriter) -> Void) {
    beginElement()
    writeValue(&self)
  }

  /// Adds a member of an object; the name is one that needs no escapes.
  package mutating func member(
    _ name: StaticString,
    _ writeValue: (inout JSONWriter) -> Void
  ) {
    beginElement()
    bytes.append(UInt8(ascii: "\""))
    syntax(name)
    bytes.append(UInt8(ascii: "\""))
    endName()
    writeValue(&self)
  }

  /// Adds a member that is text, or null where there is none.
  package mutating func member(_ name: StaticString, _ text: String?) {
    member(name) { writer in
      if let text { writer.write(text) } else { writer.append("null") }
    }
  }

  /// Adds a member that is a list of texts.
  package mutating func member(_ name: StaticString, _ texts: [String]) {
    member(name) { writer in
      writer.array { writer in
        for text in texts { writer.element { $0.write(text) } }
      }
    }
  }

  /// Adds a member that is a number, or null where there is none.
  package mutating func member(_ name: StaticString, _ number: Int?) {
    member(name) { $0.append(number.map(String.init) ?? "null") }
  }

  /// Adds a member that is true or false.
  package mutating func member(_ name: StaticString, _ value: Bool) {
    member(name) { $0.append(value ? "true" : "false") }
  }
}

// MARK: Pieces of documents too long to be kept

extension JSONWriter {
  /// Adds syntax of our own, such as the beginning of a list whose elements follow one by one.
  package mutating func syntax(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// Hands on the bytes so far and goes on with none.
  package mutating func flush(to sink: ([UInt8]) throws -> Void) rethrows {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

// MARK: Strings

extension JSONWriter {
  /// Copies runs of harmless bytes at once.
  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = unsafe utf8[index]
        guard Self.mayNeedEscape(byte),
          let (escape, length) = unsafe Self.escape(at: index, of: utf8)
        else {
          index += 1
          continue
        }
        unsafe bytes.append(contentsOf: utf8[start..<index])
        append(escape)
        index += length
        start = index
      }
      unsafe bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a character that begins with `byte` is worth a closer look; hardly any is.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte >= 0x80
      ? byte == 0xC2 || byte == 0xE2
      : byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  /// What to write for the character that begins at `index`; nil where it may stay.
  ///
  /// A `String` is valid UTF-8, so the bytes that a first byte promises do follow.
  private static func escape(
    at index: Int,
    of utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch unsafe utf8[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0..<0x20, 0x7F: return (hexadecimal(UInt32(unsafe utf8[index])), 1)
    case 0xC2:
      let second = unsafe utf8[index + 1]
      return second < 0xA0 ? (hexadecimal(UInt32(second)), 2) : nil
    case 0xE2:
      guard unsafe utf8[index + 1] == 0x80 else { return nil }
      let third = unsafe utf8[index + 2]
      guard third == 0xA8 || third == 0xA9 else { return nil }
      return (hexadecimal(0x2000 + UInt32(third) - 0x80), 3)
    default: return nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as one line of JSON.
  package var description: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
