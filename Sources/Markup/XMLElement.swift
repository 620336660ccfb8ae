internal import CLibXML2

/// The beginning of an element, readable only while its observer is told of it.
@safe
package struct XMLElement: ~Copyable {
  private let localName: UnsafePointer<UInt8>
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let attributeCount: Int
  /// The line its tag ends in, from 1.
  package let line: Int

  init(
    localName: UnsafePointer<UInt8>,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    attributeCount: Int,
    line: Int
  ) {
    unsafe self.localName = localName
    unsafe self.attributes = attributes
    self.attributeCount = attributeCount
    self.line = line
  }

  /// The name without its prefix.
  package var name: String { unsafe String(cString: localName) }

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

  /// The library hands out five pointers an attribute: name, prefix, namespace, value and its end.
  private func value(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes = unsafe attributes else { return nil }
    for index in 0..<attributeCount {
      let attribute = unsafe attributes + index * 5
      guard let local = unsafe attribute[0], unsafe Self.isEqual(local, name),
        let start = unsafe attribute[3], let end = unsafe attribute[4]
      else { continue }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// Most names differ in their first letter, so nothing is called to compare them.
  private static func isEqual(_ text: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    for index in 0..<count where unsafe text[index] != name.utf8Start[index] { return false }
    return unsafe text[count] == 0
  }
}
