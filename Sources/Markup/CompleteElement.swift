/// An element that stands in a document many times with the same text.
package struct CompleteElement: Sendable {
  let bytes: [UInt8]

  /// Puts the text into a prepared element.
  package init(_ element: PreparedElement, _ text: String) {
    var writer = XMLWriter()
    writer.bytes.removeAll()
    writer.element(element, text)
    bytes = writer.bytes
  }
}
