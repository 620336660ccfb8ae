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

  /// A child of the root with all that is asked of it: most scans end here.
  struct Root: Sendable {
    /// The place of the child.
    fileprivate(set) var node = Node.none
    /// What the character may be as a word by itself.
    fileprivate(set) var kinds: WordKind = []
    /// The last six bits of the units that may follow.
    fileprivate var mask: UInt64 = 0

    fileprivate func mayLead(to unit: UInt16) -> Bool {
      mask & (1 << UInt64(unit & 63)) != 0
    }
  }

  /// Where the child of the root stands in `roots`, by its unit; 0 for none.
  private let codes: [UInt16]
  private let roots: [Root]
  /// Where the edges of each node begin; those of the next one end them.
  private let firstEdges: [UInt32]
  private let units: [UInt16]
  private let children: [Node]
  private let wordCount: Int

  /// Numbers the nodes of a builder anew and puts their edges in order; `kinds` are the words'.
  init(_ builder: WordTrieBuilder, kinds: [WordKind]) {
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
    var codes = [UInt16](repeating: 0, count: builder.roots.count)
    var roots = [Root()]
    for unit in codes.indices where builder.roots[unit] != 0 {
      var root = Root()
      root.node = node(builder.roots[unit])
      if root.node.number < words {
        root.kinds = kinds[root.node.number]
      }
      for edge in firstEdges[root.node.number]..<firstEdges[root.node.number + 1] {
        root.mask |= 1 << (edges[Int(edge)] >> 32 & 63)
      }
      codes[unit] = UInt16(roots.count)
      roots.append(root)
    }
    self.codes = codes
    self.roots = roots
    wordCount = words
  }

  /// The root's child by a unit.
  func root(_ unit: UInt16) -> Root {
    roots[Int(codes[Int(unit)])]
  }

  /// The node a root edge leads to.
  func start(_ unit: UInt16) -> Node {
    root(unit).node
  }

  /// The node an edge leads to from a child of the root.
  func next(_ root: Root, _ unit: UInt16) -> Node {
    root.mayLead(to: unit) ? next(root.node, unit) : .none
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
}
