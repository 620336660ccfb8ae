/// A page as a tree of elements and texts.
///
/// The nodes lie in one array in the order of the page, each followed by what is inside it. Walking
/// the tree is walking the array, however deep a page is nested; `node.end` jumps over a subtree.
package struct MarkupTree: Sendable {
  /// An attribute's name and value.
  struct Attribute: Sendable {
    let name: Range<Int32>
    let value: Range<Int32>
  }

  /// Something that made the parser stop before the end of the page.
  package enum Interruption: Hashable, Sendable {
    /// More elements were open at once than are followed.
    case depth
    /// There are more nodes or bytes than are kept.
    case size
  }

  package internal(set) var nodes: [MarkupNode] = []
  /// What made the parser stop early; nil where it read to the end.
  package internal(set) var interruption: Interruption?
  var bytes: [UInt8] = []
  var attributes: [Attribute] = []
}

extension MarkupTree {
  /// The bytes of a text or a comment, in UTF-8.
  package func content(of node: MarkupNode) -> ArraySlice<UInt8> {
    node.kind == .element ? [] : slice(node.content)
  }

  /// The name of an element as written, with its prefix.
  package func writtenName(of node: MarkupNode) -> String {
    guard node.kind == .element else { return "" }
    return String(decoding: slice(node.content), as: UTF8.self)
  }

  /// Whether an element is called `name`, compared byte by byte.
  package func isNamed(_ node: MarkupNode, _ name: StaticString) -> Bool {
    node.kind == .element && equals(node.content, name)
  }

  /// Whether an element has attributes at all.
  package func hasAttributes(_ node: MarkupNode) -> Bool { !node.attributes.isEmpty }

  /// The bytes of an attribute's value; nil where the element has no such attribute.
  package func attributeBytes(_ name: StaticString, of node: MarkupNode) -> ArraySlice<UInt8>? {
    for index in node.attributes where equals(attributes[Int(index)].name, name) {
      return slice(attributes[Int(index)].value)
    }
    return nil
  }

  /// An attribute's value; nil where the element has no such attribute.
  package func attribute(_ name: StaticString, of node: MarkupNode) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All text inside a node, as it stands, comments left out; not much more than `limit` bytes.
  package func text(of index: Int, limit: Int = .max) -> String {
    guard nodes.indices.contains(index) else { return "" }
    var text: [UInt8] = []
    for node in nodes[index..<Int(nodes[index].end)] where node.kind == .text {
      guard text.count < limit else { break }
      text.append(contentsOf: slice(node.content).prefix(limit))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The indexes of the nodes directly inside `index`; of the nodes at the top for nil.
  package func children(of index: Int?) -> [Int] {
    var children: [Int] = []
    var next = index.map { $0 + 1 } ?? 0
    let end = index.map { Int(nodes[$0].end) } ?? nodes.count
    while next < end {
      children.append(next)
      next = Int(nodes[next].end)
    }
    return children
  }

  func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func equals(_ range: Range<Int32>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return unsafe slice(range).elementsEqual(
      UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    )
  }
}
