/// Writes JSON text.
///
/// Everything outside ASCII stays as it is, so Chinese text stays readable; control characters and
/// the two line separators of JavaScript are escaped.
package struct JSONWriter {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool

  /// Makes a writer of one-line text, or of text indented by two spaces a level.
  package init(indented: Bool = false) {
    isIndented = indented
  }

  /// Adds one value.
  package mutating func write(_ value: JSONValue) {
    write(value, depth: 0)
  }

  /// Ends a line, as JSON Lines wants after each value.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(value.isFinite ? String(value) : "null")
    case .string(let text): write(text)
    case .array(let elements):
      list("[", "]", elements, depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let object):
      list("{", "}", object.members, depth: depth) { writer, member in
        writer.write(member.name)
        writer.append(writer.isIndented ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ opening: StaticString,
    _ closing: StaticString,
    _ elements: [Element],
    depth: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    append(opening.description)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      startLine(depth: depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { startLine(depth: depth) }
    append(closing.description)
  }

  private mutating func startLine(depth: Int) {
    guard isIndented else { return }
    endLine()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
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
