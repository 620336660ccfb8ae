internal import CLibXML2

/// Builds a `MarkupTree` out of what a parser tells, within fixed bounds.
struct MarkupBuilder {
  /// How many elements may be open at once; real pages stay below 60.
  static let maximumDepth = 512
  /// How many nodes a tree may have.
  static let maximumNodes = 4_000_000
  /// How many attributes of one element are kept.
  private static let maximumAttributes = 64

  private(set) var tree = MarkupTree()
  private var open: [Int32] = []
  private var known: [(address: Int, name: ElementName, written: Range<Int32>)] = []

  /// Whether the parser should go on.
  var isInterrupted: Bool { tree.interruption != nil }

  init(expectedBytes: Int) {
    tree.bytes.reserveCapacity(expectedBytes)
    tree.nodes.reserveCapacity(expectedBytes / 48)
  }

  /// Closes what is still open and hands out the tree.
  mutating func finish() -> MarkupTree {
    while let index = open.popLast() {
      tree.nodes[Int(index)].close(before: Int32(tree.nodes.count))
    }
    return tree
  }

  mutating func startElement(
    _ pointer: UnsafePointer<UInt8>,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard hasRoom() else { return }
    guard open.count < Self.maximumDepth else {
      tree.interruption = .depth
      return
    }
    let (name, written) = unsafe name(at: pointer)
    let first = Int32(tree.attributes.count)
    if let attributes = unsafe attributes { unsafe add(attributes) }
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      MarkupNode(
        kind: .element,
        name: name,
        parent: open.last ?? -1,
        index: index,
        content: written,
        attributes: first..<Int32(tree.attributes.count)
      )
    )
    open.append(index)
  }

  mutating func endElement() {
    guard let index = open.popLast() else { return }
    tree.nodes[Int(index)].close(before: Int32(tree.nodes.count))
  }

  mutating func add(_ kind: MarkupNode.Kind, _ content: UnsafeBufferPointer<UInt8>) {
    guard hasRoom(), !content.isEmpty else { return }
    let start = Int32(tree.bytes.count)
    unsafe tree.bytes.append(contentsOf: content)
    let end = Int32(tree.bytes.count)
    let index = Int32(tree.nodes.count)
    // Long texts arrive in pieces; they are one text.
    if kind == .text, let last = tree.nodes.last, last.kind == .text,
      last.parent == open.last ?? -1, last.content.upperBound == start
    {
      tree.nodes[tree.nodes.count - 1] = MarkupNode(
        kind: .text,
        name: .other,
        parent: last.parent,
        index: index - 1,
        content: last.content.lowerBound..<end,
        attributes: 0..<0
      )
      return
    }
    tree.nodes.append(
      MarkupNode(
        kind: kind,
        name: .other,
        parent: open.last ?? -1,
        index: index,
        content: start..<end,
        attributes: 0..<0
      )
    )
  }
}

extension MarkupBuilder {
  private mutating func hasRoom() -> Bool {
    if tree.nodes.count >= Self.maximumNodes || tree.bytes.count > Int(Int32.max) / 2 {
      tree.interruption = .size
    }
    return tree.interruption == nil
  }

  /// The parser hands out the same pointer for the same name throughout one page, so each name is
  /// looked up once.
  private mutating func name(at pointer: UnsafePointer<UInt8>) -> (ElementName, Range<Int32>) {
    let address = Int(bitPattern: pointer)
    for entry in known where entry.address == address { return (entry.name, entry.written) }
    let written = unsafe copy(pointer)
    let name = ElementName(String(decoding: tree.slice(written), as: UTF8.self))
    if known.count < 64 { known.append((address, name, written)) }
    return (name, written)
  }

  private mutating func add(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while index < Self.maximumAttributes * 2, let name = unsafe list[index] {
      let nameRange = unsafe copy(name)
      let end = Int32(tree.bytes.count)
      let value = unsafe list[index + 1].map { unsafe copy($0) } ?? end..<end
      tree.attributes.append(MarkupTree.Attribute(name: nameRange, value: value))
      index += 2
    }
  }

  private mutating func copy(_ text: UnsafePointer<UInt8>) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    let length = unsafe strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
    unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
    return start..<Int32(tree.bytes.count)
  }
}
