/// Who is tied to whom by the events they share, and how strongly.
///
/// An event hands each of its parties one unit of ties, shared out evenly among the others, so that
/// a talk of two ties them as strongly as a summit ties each of its fifty guests to all the rest.
struct TieNetwork {
  /// The places of the parties in the network of parties and events.
  let parties: [Int]
  /// The ties among them, by their order here.
  let ties: WeightedNetwork

  private struct Tie {
    let near: Int32
    let far: Int32
    let weight: Double
  }

  /// In larger events everybody is tied to so many others instead of all; their number would grow
  /// with the square of the guests.
  private static let mostPartners = 32

  init(of neighbors: Network.Adjacency, events: some Sequence<Int>, parties: [Int]) {
    self.parties = parties
    var order = [Int32](repeating: -1, count: neighbors.starts.count - 1)
    for (place, party) in parties.enumerated() { order[party] = Int32(truncatingIfNeeded: place) }
    var ties: [Tie] = []
    for event in events {
      let present = neighbors.nodes[neighbors.range(of: event)].map { order[Int($0)] }
        .filter { $0 >= 0 }
      Self.tie(present, into: &ties)
    }
    ties.sort { ($0.near, $0.far) < ($1.near, $1.far) }
    self.ties = Self.network(of: ties, count: parties.count)
  }

  private static func tie(_ present: [Int32], into ties: inout [Tie]) {
    guard present.count > 1 else { return }
    let steps = min((present.count - 1), mostPartners)
    let weight = 1 / Double(steps)
    for (place, party) in present.enumerated() {
      // Half of the partners stand before it in the circle and half behind, so ties are mutual.
      for step in 1...steps {
        let shift = step <= (steps + 1) / 2 ? step : present.count - (step - (steps + 1) / 2)
        let other = present[(place + shift) % present.count]
        ties.append(Tie(near: party, far: other, weight: weight))
      }
    }
  }

  private static func network(of ties: [Tie], count: Int) -> WeightedNetwork {
    var starts: [Int] = [0]
    var neighbors: [Int32] = []
    var weights: [Double] = []
    var place = 0
    for node in 0..<count {
      while place < ties.count, Int(ties[place].near) == node {
        if neighbors.count > starts[node], neighbors.last == ties[place].far {
          weights[weights.count - 1] += ties[place].weight
        } else {
          neighbors.append(ties[place].far)
          weights.append(ties[place].weight)
        }
        place += 1
      }
      starts.append(neighbors.count)
    }
    return WeightedNetwork(starts: starts, neighbors: neighbors, weights: weights)
  }
}
