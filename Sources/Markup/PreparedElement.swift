/// An element with one attribute and text in it, of which a document holds very many.
///
/// All but the text is put together once.
package struct PreparedElement: Sendable {
  let opening: [UInt8]
  let closing: [UInt8]

  /// Prepares an element that lies `depth` elements deep.
  package init(_ name: StaticString, _ attribute: StaticString, _ value: String, depth: Int) {
    var writer = XMLWriter()
    writer.bytes.removeAll()
    writer.bytes.append(UInt8(ascii: "\n"))
    writer.bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
    writer.start(name)
    writer.attribute(attribute, value)
    writer.text("")
    let count = writer.count
    writer.end()
    opening = Array(writer.bytes[..<count])
    // The end of a document is a line break, which is none of the element's.
    closing = Array(writer.bytes[count...].dropLast())
  }
}
