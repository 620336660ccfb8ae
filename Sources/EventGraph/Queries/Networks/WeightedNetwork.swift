/// A network whose connections have weights, as the groups of a larger one are connected.
struct WeightedNetwork {
  private let starts: [Int]
  private let neighbors: [Int32]
  private let weights: [Double]
  /// The weight of what each node holds inside, counted from both ends.
  private let inside: [Double]
  /// The weight of all connections of each node, those inside included.
  private let degrees: [Double]
  private let total: Double

  var count: Int { degrees.count }

  /// Takes the neighbours of each node and the weights of the connections; every connection is
  /// given from both of its ends.
  init(starts: [Int], neighbors: [Int32], weights: [Double]) {
    let inside = [Double](repeating: 0, count: starts.count - 1)
    self.init(starts: starts, neighbors: neighbors, weights: weights, inside: inside)
  }

  private init(starts: [Int], neighbors: [Int32], weights: [Double], inside: [Double]) {
    self.starts = starts
    self.neighbors = neighbors
    self.weights = weights
    self.inside = inside
    degrees = inside.indices.map { node in
      inside[node] + weights[starts[node]..<starts[node + 1]].reduce(0, +)
    }
    total = degrees.reduce(0, +)
  }

  /// The neighbours of a node.
  func neighbors(of node: Int) -> ArraySlice<Int32> {
    neighbors[starts[node]..<starts[node + 1]]
  }

  /// How much more is connected within groups than would be by chance.
  func modularity(of groups: [Int32]) -> Double {
    guard total > 0 else { return 0 }
    let count = Int(groups.max() ?? 0) + 1
    var within = [Double](repeating: 0, count: count)
    var degree = [Double](repeating: 0, count: count)
    for node in 0..<self.count {
      let group = Int(groups[node])
      degree[group] += degrees[node]
      within[group] += inside[node]
      for place in starts[node]..<starts[node + 1] where groups[Int(neighbors[place])] == group {
        within[group] += weights[place]
      }
    }
    return zip(within, degree).reduce(0) {
      $0 + $1.0 / total - ($1.1 / total) * ($1.1 / total)
    }
  }
}

// MARK: Moving nodes

extension WeightedNetwork {
  private static let mostSweeps = 32
  /// Less than this is not a rise but a rounding.
  private static let leastGain = 1e-9

  /// Moves nodes to the groups of their neighbours while that raises the modularity.
  ///
  /// Gives the group of each node, numbered without gaps, or nil where every node stays alone.
  func moveNodes() -> [Int32]? {
    guard total > 0 else { return nil }
    var groups = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    var groupDegrees = degrees
    var linkWeights = [Double](repeating: 0, count: count)
    var touched: [Int32] = []
    var hasMoved = false
    for _ in 0..<Self.mostSweeps {
      var moves = 0
      for node in 0..<count {
        let home = groups[node]
        touched.removeAll(keepingCapacity: true)
        for place in starts[node]..<starts[node + 1] {
          let group = groups[Int(neighbors[place])]
          if linkWeights[Int(group)] == 0 { touched.append(group) }
          linkWeights[Int(group)] += weights[place]
        }
        groupDegrees[Int(home)] -= degrees[node]
        var best = home
        var bestGain = gain(node, linkWeights[Int(home)], groupDegrees[Int(home)])
        for group in touched where group != home {
          let gain = gain(node, linkWeights[Int(group)], groupDegrees[Int(group)])
          let isEqual = abs(gain - bestGain) <= Self.leastGain
          guard gain > bestGain + Self.leastGain || (isEqual && best != home && group < best)
          else { continue }
          best = group
          bestGain = gain
        }
        groupDegrees[Int(best)] += degrees[node]
        groups[node] = best
        if best != home { moves += 1 }
        for group in touched { linkWeights[Int(group)] = 0 }
      }
      if moves == 0 { break }
      hasMoved = true
    }
    return hasMoved ? Self.renumbered(groups) : nil
  }

  /// What moving a node into a group adds to the modularity, but for a constant factor.
  private func gain(_ node: Int, _ links: Double, _ groupDegree: Double) -> Double {
    links - groupDegree * degrees[node] / total
  }

  private static func renumbered(_ groups: [Int32]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: groups.count)
    var count: Int32 = 0
    return groups.map { group in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = count
        count += 1
      }
      return numbers[Int(group)]
    }
  }

  /// The network of the groups.
  func gathered(by groups: [Int32]) -> WeightedNetwork {
    let groupCount = Int(groups.max() ?? -1) + 1
    var members = [[Int32]](repeating: [], count: groupCount)
    for (node, group) in groups.enumerated() {
      members[Int(group)].append(Int32(truncatingIfNeeded: node))
    }
    var starts = [0]
    var neighbors: [Int32] = []
    var weights: [Double] = []
    var inside = [Double](repeating: 0, count: groupCount)
    var sums = [Double](repeating: 0, count: groupCount)
    for group in 0..<groupCount {
      var touched: [Int32] = []
      for node in members[group].map(Int.init) {
        inside[group] += self.inside[node]
        for place in self.starts[node]..<self.starts[node + 1] {
          let other = groups[Int(self.neighbors[place])]
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += self.weights[place]
        }
      }
      for other in touched.sorted() {
        if other == group {
          inside[group] += sums[Int(other)]
        } else {
          neighbors.append(other)
          weights.append(sums[Int(other)])
        }
        sums[Int(other)] = 0
      }
      starts.append(neighbors.count)
    }
    return WeightedNetwork(starts: starts, neighbors: neighbors, weights: weights, inside: inside)
  }
}
