/// The ways to cut a text, each place with the cheapest edge that leads to it.
struct Lattice {
  private static let unreached = Int32.max

  /// The cheapest edge that leads to a place, and what the whole way to there costs.
  private struct Arrival {
    var cost: Int32
    var start: Int32
    var word: Int32
    var kinds: WordKind
  }

  private var arrivals: [Arrival]

  /// Makes a lattice over a text of `count` units.
  init(count: Int) {
    let none = Arrival(cost: Self.unreached, start: 0, word: -1, kinds: [])
    arrivals = Array(repeating: none, count: count + 1)
    arrivals[0].cost = 0
  }

  /// Whether an edge leads to this place.
  func reaches(_ place: Int) -> Bool {
    arrivals[place].cost != Self.unreached
  }

  /// Adds an edge; of two equally cheap ones the longer and later wins.
  mutating func add(_ start: Int, _ end: Int, cost: Int32, kinds: WordKind, word: Int32 = -1) {
    let total = arrivals[start].cost + cost
    let other = arrivals[end]
    guard total <= other.cost else { return }
    if total == other.cost, Int(other.start) < start { return }
    arrivals[end] = Arrival(cost: total, start: Int32(start), word: word, kinds: kinds)
  }

  /// The tokens of the cheapest way through the whole text.
  func cheapestPath() -> [Token] {
    var path: [Token] = []
    path.reserveCapacity(arrivals.count / 2 + 1)
    var place = arrivals.count - 1
    while place > 0 {
      let edge = arrivals[place]
      path.append(
        Token(start: edge.start, end: Int32(place), word: edge.word, kinds: edge.kinds)
      )
      place = Int(edge.start)
    }
    path.reverse()
    return path
  }
}
