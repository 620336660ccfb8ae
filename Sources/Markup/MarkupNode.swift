/// One node of a `MarkupTree`.
package struct MarkupNode: Hashable, Sendable {
  /// What a node can be.
  package enum Kind: UInt8, Sendable {
    case element
    case text
    case comment
  }

  package let kind: Kind
  /// The name of an element; `.other` for elements without a case of their own.
  package let name: ElementName
  /// The index of the element around this one, or -1 for those at the top.
  package let parent: Int32
  /// Where the next node lies that is not inside this one.
  package fileprivate(set) var end: Int32
  /// The bytes of a text or a comment; of an element, the name as written.
  let content: Range<Int32>
  /// The attributes of an element.
  let attributes: Range<Int32>
}

extension MarkupNode {
  init(
    kind: Kind,
    name: ElementName,
    parent: Int32,
    index: Int32,
    content: Range<Int32>,
    attributes: Range<Int32>
  ) {
    self.kind = kind
    self.name = name
    self.parent = parent
    end = index + 1
    self.content = content
    self.attributes = attributes
  }

  mutating func close(before index: Int32) { end = index }
}
