/// The ways to cut a text, each place with the cheapest edge that leads to it.
struct Lattice {
  private static let unreached = Int32.max

  private var costs: [Int32]
  private var arrivals: [Token]

  /// Makes a lattice over a text of `count` units.
  init(count: Int) {
    costs = Array(repeating: Self.unreached, count: count + 1)
    costs[0] = 0
    let none = Token(start: 0, end: 0, word: -1, kinds: [])
    arrivals = Array(repeating: none, count: count + 1)
  }

  /// Whether an edge leads to this place.
  func reaches(_ place: Int) -> Bool {
    costs[place] != Self.unreached
  }

  /// Adds an edge; of two equally cheap ones the longer and later wins.
  mutating func add(_ start: Int, _ end: Int, cost: Int32, kinds: WordKind, word: Int32 = -1) {
    let total = costs[start] + cost
    guard total <= costs[end] else { return }
    if total == costs[end], Int(arrivals[end].start) < start { return }
    costs[end] = total
    arrivals[end] = Token(start: Int32(start), end: Int32(end), word: word, kinds: kinds)
  }

  /// The tokens of the cheapest way through the whole text.
  func cheapestPath() -> [Token] {
    var path: [Token] = []
    var place = costs.count - 1
    while place > 0 {
      path.append(arrivals[place])
      place = Int(arrivals[place].start)
    }
    path.reverse()
    return path
  }
}
