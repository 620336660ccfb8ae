/// A trie over folded units.
///
/// A scan misses the cache more than it computes, so everything is small and close together: the
/// edges of a node lie side by side in the order of their units, a node tells whether it has any,
/// and a node in which a word ends has the number of the word.
struct WordTrie: Sendable {
  /// A place in the trie.
  struct Node: Sendable {
    /// The number of the node plus one, and in the lowest bit whether any edge leaves it.
    fileprivate let bits: UInt32

    fileprivate static let none = Node(bits: 0)

    fileprivate var number: Int { Int(bits >> 1) - 1 }

    /// Whether no word begins so.
    var isNone: Bool { bits == 0 }
  }

  /// The children of the root by unit: most scans end here.
  private let roots: [Node]
  /// Where the edges of each node begin; those of the next one end them.
  private let firstEdges: [UInt32]
  private let units: [UInt16]
  private let children: [Node]
  private let wordCount: Int

  /// Numbers the nodes of a builder anew and puts their edges in order.
  init(_ builder: WordTrieBuilder) {
    var numbers = builder.words
    let words = Int((numbers.max() ?? -1) + 1)
    var next = Int32(words)
    for node in numbers.indices where numbers[node] < 0 {
      numbers[node] = next
      next += 1
    }
    let node = { (old: Int32) in
      Node(bits: UInt32(numbers[Int(old)] + 1) << 1 | (builder.hasEdges[Int(old)] ? 1 : 0))
    }
    var firstEdges = [UInt32](repeating: 0, count: Int(next) + 1)
    builder.forEachEdge { parent, _, _ in firstEdges[Int(numbers[Int(parent)]) + 1] += 1 }
    for index in 1..<firstEdges.count {
      firstEdges[index] += firstEdges[index - 1]
    }
    // Each edge as its unit above its child; a list grows in order, one edge at a time.
    var edges = [UInt64](repeating: 0, count: builder.edgeCount)
    var ends = firstEdges
    builder.forEachEdge { parent, unit, child in
      let number = Int(numbers[Int(parent)])
      let edge = UInt64(unit) << 32 | UInt64(node(child).bits)
      var place = Int(ends[number])
      while place > Int(firstEdges[number]), edges[place - 1] > edge {
        edges[place] = edges[place - 1]
        place -= 1
      }
      edges[place] = edge
      ends[number] += 1
    }
    self.firstEdges = firstEdges
    units = edges.map { UInt16(truncatingIfNeeded: $0 >> 32) }
    children = edges.map { Node(bits: UInt32(truncatingIfNeeded: $0)) }
    roots = builder.roots.map { $0 == 0 ? .none : node($0) }
    wordCount = words
  }

  /// The node a root edge leads to.
  func start(_ unit: UInt16) -> Node {
    roots[Int(unit)]
  }

  /// The node an edge leads to.
  func next(_ node: Node, _ unit: UInt16) -> Node {
    guard node.bits & 1 != 0 else { return .none }
    var low = Int(firstEdges[node.number])
    var count = Int(firstEdges[node.number + 1]) - low
    while count > 1 {
      let half = count / 2
      low = units[low + half] <= unit ? low + half : low
      count -= half
    }
    return units[low] == unit ? children[low] : .none
  }

  /// The word that ends in a node, or -1.
  func word(_ node: Node) -> Int32 {
    node.number < wordCount ? Int32(node.number) : -1
  }

  /// The word that is one character, or -1.
  func word(of unit: UInt16) -> Int32 {
    word(start(unit))
  }
}
