/// The beginning of an element, readable only while its observer is told of it.
@safe
package struct XMLElement: ~Copyable {
  /// An attribute of an element; its name stands without its prefix.
  @safe
  struct Attribute {
    let name: UnsafeBufferPointer<UInt8>
    let value: UnsafeBufferPointer<UInt8>
  }

  private let localName: UnsafeBufferPointer<UInt8>
  private let attributes: UnsafeBufferPointer<Attribute>
  /// The line its tag ends in, from 1.
  package let line: Int

  init(
    _ localName: UnsafeBufferPointer<UInt8>,
    _ attributes: UnsafeBufferPointer<Attribute>,
    line: Int
  ) {
    unsafe self.localName = localName
    unsafe self.attributes = attributes
    self.line = line
  }

  /// The name without its prefix.
  package var name: String { unsafe String(decoding: localName, as: UTF8.self) }

  /// Whether it has a name, prefixes aside.
  package func isNamed(_ name: StaticString) -> Bool {
    unsafe Self.isEqual(localName, name)
  }

  /// The value of an attribute, prefixes aside; nil where there is none.
  package subscript(name: StaticString) -> String? {
    unsafe value(of: name).map { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of an attribute's value, prefixes aside; nil where there is none.
  package func withValue<Result>(
    of name: StaticString,
    _ body: (Span<UInt8>) -> Result
  ) -> Result? {
    unsafe value(of: name).map { body(unsafe $0.span) }
  }

  /// The number that an attribute holds after a prefix, as in `n123`; nil for any other value.
  package func number(_ name: StaticString, after prefix: UInt8) -> Int? {
    guard let value = unsafe value(of: name), (2..<19).contains(value.count),
      unsafe value[0] == prefix, unsafe value.count == 2 || value[1] != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for index in 1..<value.count {
      let byte = unsafe value[index]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private func value(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    for index in unsafe attributes.indices {
      let attribute = unsafe attributes[index]
      if unsafe Self.isEqual(attribute.name, name) { return unsafe attribute.value }
    }
    return nil
  }

  /// Most names differ in their first letter, so nothing is called to compare them.
  private static func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    guard text.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where unsafe text[index] != name.utf8Start[index] { return false }
    return true
  }
}
