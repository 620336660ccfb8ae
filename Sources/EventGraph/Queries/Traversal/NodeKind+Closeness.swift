extension NodeKind {
  /// How little it says about two nodes that both are connected to one of this kind.
  ///
  /// People who met have more to do with each other than people whom one article mentions. Among
  /// ways of one length, the one with the smallest sum is told.
  var looseness: Int {
    switch self {
    case .meeting: 0
    case .statement: 1
    case .person: 2
    case .organization: 3
    case .omission: 4
    case .place: 5
    case .article: 6
    case .outlet: 7
    }
  }

  /// The looseness of each kind by the code that node numbers begin with.
  static let loosenessByCode: [Int] = {
    var table = [Int](repeating: 0, count: 16)
    for kind in allCases { table[kind.code] = kind.looseness }
    return table
  }()

  /// About how many connections a node of this kind has that one comes by, as a power of two.
  ///
  /// Whoever is in many facts is met often: an event names a few people, who are in hundreds.
  var usualDegreeBits: Int {
    switch self {
    case .person, .organization, .outlet, .place: 7
    case .meeting: 4
    case .statement, .article: 3
    case .omission: 2
    }
  }
}
