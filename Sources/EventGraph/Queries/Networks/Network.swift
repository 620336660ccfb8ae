/// A graph, or a part of one, as arrays in memory: a picture of one moment.
///
/// Questions about the whole graph would read every connection many times over; here each is read
/// once. Nodes are numbered from 0 in the order of their stable numbers, so that everything counted
/// here comes out the same whatever order the facts came in.
struct Network {
  /// The stable number of each node, in ascending order.
  let numbers: [Int]
  /// Who each node points to.
  let outgoing: Adjacency
  /// Who points to each node.
  let incoming: Adjacency

  /// Lists of nodes, one for each node, one after the other.
  struct Adjacency {
    /// Where the list of each node starts, and at the end where the last one ends.
    let starts: [Int32]
    let nodes: [Int32]

    func range(of node: Int) -> Range<Int> {
      Int(starts[node])..<Int(starts[node + 1])
    }

    func count(of node: Int) -> Int {
      Int(starts[node + 1] - starts[node])
    }
  }

  /// Takes nodes in ascending order and, for each in turn, whom it points to.
  init(numbers: [Int], outgoing: Adjacency) {
    self.numbers = numbers
    self.outgoing = outgoing
    incoming = outgoing.reversed()
  }

  var nodeCount: Int { numbers.count }
  var edgeCount: Int { outgoing.nodes.count }

  /// How many connections a node has, both ways.
  func degree(of node: Int) -> Int {
    outgoing.count(of: node) + incoming.count(of: node)
  }

  /// The code of a node's kind.
  func kindCode(of node: Int) -> Int {
    StableNumber(numbers[node]).kindCode
  }
}

extension Network.Adjacency {
  /// The same connections, read from their other ends.
  func reversed() -> Self {
    var starts = [Int32](repeating: 0, count: self.starts.count)
    for node in nodes { starts[Int(node) + 1] += 1 }
    for node in starts.indices.dropFirst() { starts[node] += starts[node - 1] }
    var next = starts
    var reversed = [Int32](repeating: 0, count: nodes.count)
    for node in 0..<(self.starts.count - 1) {
      for place in range(of: node) {
        let other = Int(nodes[place])
        reversed[Int(next[other])] = Int32(truncatingIfNeeded: node)
        next[other] += 1
      }
    }
    return Self(starts: starts, nodes: reversed)
  }

  /// Both lists of each node in one, each neighbour once and without the node itself.
  func joined(with other: Self) -> Self {
    var starts: [Int32] = [0]
    var joined: [Int32] = []
    starts.reserveCapacity(self.starts.count)
    joined.reserveCapacity(nodes.count + other.nodes.count)
    for node in 0..<(self.starts.count - 1) {
      var neighbors = Array(nodes[range(of: node)])
      neighbors += other.nodes[other.range(of: node)]
      neighbors.sort()
      var last = Int32(truncatingIfNeeded: -1)
      for neighbor in neighbors where neighbor != last && neighbor != node {
        joined.append(neighbor)
        last = neighbor
      }
      starts.append(Int32(truncatingIfNeeded: joined.count))
    }
    return Self(starts: starts, nodes: joined)
  }
}
