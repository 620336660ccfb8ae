/// Words as paths through their symbols, for finding the longest that begins at a place.
struct SymbolTrie: Sendable {
  /// What a word stands for.
  typealias Entry = Int32

  /// The edges of all nodes, those of one node together and in order.
  private var symbols: [SymbolTable.Symbol] = []
  private var targets: [Int32] = []
  /// Where the edges of each node begin; those of node `n` end where those of `n + 1` begin.
  private var firstEdges: [Int32] = [0]
  /// What ends at each node, or -1.
  private var entries: [Entry] = []
  /// The node each first symbol leads to, or 0.
  private var roots: [Int32] = []

  /// Builds a trie; of two entries for one word the first counts.
  init(words: [(symbols: [SymbolTable.Symbol], entry: Entry)]) {
    let sorted = words.enumerated().sorted { left, right in
      left.element.symbols == right.element.symbols
        ? left.offset < right.offset
        : left.element.symbols.lexicographicallyPrecedes(right.element.symbols)
    }.map(\.element)
    var pending = [(range: sorted.startIndex..<sorted.endIndex, depth: 0)]
    var next = 0
    while next < pending.count {
      let (range, depth) = pending[next]
      next += 1
      var index = range.lowerBound
      var entry: Entry = -1
      while index < range.upperBound, sorted[index].symbols.count == depth {
        if entry < 0 { entry = sorted[index].entry }
        index += 1
      }
      entries.append(entry)
      while index < range.upperBound {
        let symbol = sorted[index].symbols[depth]
        let first = index
        while index < range.upperBound, sorted[index].symbols[depth] == symbol { index += 1 }
        symbols.append(symbol)
        targets.append(Int32(pending.count))
        pending.append((first..<index, depth + 1))
      }
      firstEdges.append(Int32(symbols.count))
    }
    let width = Int(symbols.max() ?? 0) + 1
    roots = [Int32](repeating: 0, count: width)
    for edge in 0..<Int(firstEdges[1]) { roots[Int(symbols[edge])] = targets[edge] }
  }

  /// The longest word that begins at `start`, and the byte after it.
  func longestWord(
    in bytes: Span<UInt8>,
    at start: Int,
    by table: SymbolTable
  ) -> (entry: Entry, end: Int)? {
    guard let first = Scalar.decode(bytes, at: start) else { return nil }
    let root = Int(table.symbol(of: first.value))
    guard root < roots.count, roots[root] > 0 else { return nil }
    var node = roots[root]
    var position = first.end
    var best: (entry: Entry, end: Int)?
    while true {
      let entry = entries[Int(node)]
      if entry >= 0 { best = (entry, position) }
      guard firstEdges[Int(node)] < firstEdges[Int(node) + 1],
        let scalar = Scalar.decode(bytes, at: position),
        let target = child(of: node, by: table.symbol(of: scalar.value))
      else { return best }
      node = target
      position = scalar.end
    }
  }

  /// Whether a word ends at `end`, for tries of words written from their last symbol to their first.
  func hasWord(endingAt end: Int, in bytes: Span<UInt8>, by table: SymbolTable) -> Bool {
    var node: Int32 = 0
    var position = end
    while let start = Scalar.start(before: position, in: bytes),
      let scalar = Scalar.decode(bytes, at: start),
      let target = child(of: node, by: table.symbol(of: scalar.value))
    {
      if entries[Int(target)] >= 0 { return true }
      node = target
      position = start
    }
    return false
  }

  private func child(of node: Int32, by symbol: SymbolTable.Symbol) -> Int32? {
    guard symbol > 0 else { return nil }
    var edge = Int(firstEdges[Int(node)])
    let end = Int(firstEdges[Int(node) + 1])
    while edge < end {
      if symbols[edge] == symbol { return targets[edge] }
      edge += 1
    }
    return nil
  }
}
