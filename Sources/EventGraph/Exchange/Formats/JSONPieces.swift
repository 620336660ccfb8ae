internal import JSON

/// A JSON document whose lists are too long to be kept: one element a line, each written as it comes.
struct JSONPieces {
  private var writer = JSONWriter()
  private var isFirst = true

  /// How many bytes wait to be handed on.
  var count: Int { writer.bytes.count }

  /// Adds syntax: the end of one list and the beginning of the next.
  mutating func syntax(_ text: StaticString) {
    writer.syntax(text)
    isFirst = true
  }

  /// Adds a value between the lists.
  mutating func value(_ value: JSONValue) {
    writer.write(value)
  }

  /// Adds an element to the list that was begun last.
  mutating func element(_ value: JSONValue) {
    separate()
    writer.write(value)
  }

  /// Adds a member to the object that was begun last.
  mutating func member(_ name: String, _ value: JSONValue) {
    separate()
    writer.write(.string(name))
    writer.syntax(":")
    writer.write(value)
  }

  /// Adds a line of JSON Lines.
  mutating func line(_ value: JSONValue) {
    writer.write(value)
    writer.endLine()
  }

  /// Hands on the bytes so far.
  mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
    try writer.flush(to: sink)
  }

  private mutating func separate() {
    writer.syntax(isFirst ? "\n" : ",\n")
    isFirst = false
  }
}
