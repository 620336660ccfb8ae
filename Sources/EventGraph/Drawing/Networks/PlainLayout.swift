/// Positions in inches, as Graphviz writes them in its plain format.
struct PlainLayout {
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// The middle of every node by its name.
  private(set) var nodes: [String: (x: Double, y: Double)] = [:]
  /// The points of every edge by its color.
  private(set) var edges: [String: [(x: Double, y: Double)]] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "graph" where words.count >= 4:
        width = Double(words[2]) ?? 0
        height = Double(words[3]) ?? 0
      case "node" where words.count >= 4:
        nodes[String(words[1])] = (Double(words[2]) ?? 0, Double(words[3]) ?? 0)
      case "edge": readEdge(words)
      default: break
      }
    }
  }

  private mutating func readEdge(_ words: [Substring]) {
    guard words.count > 4, let count = Int(words[3]), count >= 4, words.count >= 4 + 2 * count,
      let color = words.last
    else { return }
    edges[String(color)] = (0..<count).map { index in
      (Double(words[4 + 2 * index]) ?? 0, Double(words[5 + 2 * index]) ?? 0)
    }
  }
}
