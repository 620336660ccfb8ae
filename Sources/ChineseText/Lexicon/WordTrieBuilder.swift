/// Gathers the forms of words before a trie is made of them.
///
/// It runs at start-up, so it has to be cheap: one table of edges, no node objects.
struct WordTrieBuilder: Sendable {
  /// The most nodes that a packed edge can tell apart; no list of words comes near.
  static let mostNodes = 1 << 22

  /// The word that ends in a node, or -1.
  private(set) var words: [Int32] = [-1]
  /// Whether any edge leaves a node.
  private(set) var hasEdges: [Bool] = [true]
  /// The children of the root by unit, or 0.
  private(set) var roots = [Int32](repeating: 0, count: 1 << 16)
  /// How many edges do not leave the root.
  private(set) var edgeCount = 0
  /// Each edge as the node it leaves, its unit and its child, or 0 where the slot is free.
  private var edges: [UInt64]

  /// A child takes 24 bits.
  private static let keyShift: UInt64 = 24

  /// Makes an empty builder with room for about `capacity` edges.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 {
      size *= 2
    }
    edges = Array(repeating: 0, count: size)
    words.reserveCapacity(capacity)
    hasEdges.reserveCapacity(capacity)
  }

  /// Finds the word of a form; a form that is new becomes the word `next`.
  ///
  /// An empty form, and one too many, is no word: -1.
  mutating func insert(_ units: [UInt16], next: Int32) -> Int32 {
    guard words.count + units.count < Self.mostNodes else { return -1 }
    var node: Int32 = 0
    for unit in units {
      node = node == 0 ? rootChild(unit) : child(of: node, unit)
    }
    guard node != 0 else { return -1 }
    if words[Int(node)] < 0 {
      words[Int(node)] = next
    }
    return words[Int(node)]
  }

  /// Calls a closure with every edge that does not leave the root.
  func forEachEdge(_ body: (_ node: Int32, _ unit: UInt16, _ child: Int32) -> Void) {
    for edge in edges where edge != 0 {
      let key = edge >> Self.keyShift
      body(
        Int32(truncatingIfNeeded: key >> 16),
        UInt16(truncatingIfNeeded: key),
        Self.child(edge)
      )
    }
  }

  private static func child(_ edge: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: edge & (1 << keyShift - 1))
  }

  private mutating func rootChild(_ unit: UInt16) -> Int32 {
    if roots[Int(unit)] == 0 {
      roots[Int(unit)] = makeNode()
    }
    return roots[Int(unit)]
  }

  private mutating func child(of node: Int32, _ unit: UInt16) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit)
    var slot = slot(of: key)
    if edges[slot] != 0 { return Self.child(edges[slot]) }
    if edgeCount * 2 >= edges.count {
      grow()
      slot = self.slot(of: key)
    }
    let made = makeNode()
    edges[slot] = key << Self.keyShift | UInt64(UInt32(bitPattern: made))
    hasEdges[Int(node)] = true
    edgeCount += 1
    return made
  }

  private mutating func makeNode() -> Int32 {
    words.append(-1)
    hasEdges.append(false)
    return Int32(words.count - 1)
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: 0, count: old.count * 2)
    for edge in old where edge != 0 {
      edges[slot(of: edge >> Self.keyShift)] = edge
    }
  }

  /// The slot that holds an edge, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while edges[slot] != 0, edges[slot] >> Self.keyShift != key {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
