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

  /// The looseness of all kinds, four bits each, for loops in which a table in memory is too far.
  static let loosenessOfKinds = packed(\.looseness)

  /// The same of how many connections nodes usually have, as powers of two.
  static let degreeBitsOfKinds = packed(\.usualDegreeBits)

  private static func packed(_ property: (NodeKind) -> Int) -> UInt64 {
    NodeKind.allCases.reduce(0) { $0 | UInt64(property($1) & 15) << UInt64(4 * ($1.code & 15)) }
  }

  /// What is packed for the kind of a node.
  static func value(of number: Int, in packed: UInt64) -> Int {
    Int(truncatingIfNeeded: packed >> UInt64(4 * (StableNumber(number).kindCode & 15)) & 15)
  }
}
