/// Divides a network into groups that are connected more among themselves than with others.
///
/// This is the method of Blondel and others, known as Louvain: every node in turn moves to the
/// group of a neighbour where that raises the modularity most, groups become the nodes of a smaller
/// network, and so on until nothing rises any more. Nodes take their turns in the order of their
/// stable numbers, so the same facts give the same groups.
struct Communities {
  /// The group of each node, numbered from 0 in the order of their first nodes.
  let groups: [Int32]
  /// How much more is connected within groups than would be by chance.
  let modularity: Double

  init(of base: WeightedNetwork) {
    var network = base
    var groups = (0..<base.count).map { Int32(truncatingIfNeeded: $0) }
    while let moved = network.moveNodes() {
      groups = groups.map { moved[Int($0)] }
      network = network.gathered(by: moved)
    }
    groups = Self.connectedParts(of: groups, in: base)
    self.groups = groups
    modularity = base.modularity(of: groups)
  }

  /// A group can fall apart when a node that held it together moves on; then each part is a group.
  private static func connectedParts(
    of groups: [Int32],
    in network: WeightedNetwork
  ) -> [Int32] {
    var parts = [Int32](repeating: -1, count: groups.count)
    var count: Int32 = 0
    for first in groups.indices where parts[first] < 0 {
      parts[first] = count
      var waiting = [first]
      while let node = waiting.popLast() {
        for other in network.neighbors(of: node).map(Int.init) {
          guard parts[other] < 0, groups[other] == groups[first] else { continue }
          parts[other] = count
          waiting.append(other)
        }
      }
      count += 1
    }
    return parts
  }
}
