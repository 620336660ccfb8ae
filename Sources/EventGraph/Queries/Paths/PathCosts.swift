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
  static let loosenessOfKinds = NodeKind.allCases.reduce(0 as UInt64) {
    $0 | UInt64($1.looseness & 15) << UInt64(4 * ($1.code & 15))
  }

  /// The same as `looseness(of:)`, from `loosenessOfKinds`.
  static func looseness(of number: Int, _ kinds: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: kinds >> UInt64(4 * (StableNumber(number).kindCode & 15)) & 15)
  }
}
