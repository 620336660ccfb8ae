/// What hops cost where short ways are wanted: a hop outweighs all looseness along any way.
enum PathCosts {
  static let hop = 1_000_000.0

  /// The cost of a hop that leads to a node.
  static func hop(to number: Int, of request: PathRequest) -> Double {
    number == request.end ? hop : hop + Double(looseness(of: number))
  }

  /// How many hops may be made for a cost.
  static func hops(within cost: Double) -> Int {
    cost.isFinite ? Int(cost / hop) : .max
  }

  static func looseness(of number: Int) -> Int {
    NodeKind.loosenessByCode[StableNumber(number).kindCode & 15]
  }
}
