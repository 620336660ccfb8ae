/// The places with the highest scores of very many, the highest first; of equals the first come.
struct BestScores {
  private let limit: Int
  private var entries: [(place: Int, score: Double)] = []
  /// What is less than this, or the same, is not wanted any more.
  private var threshold = -Double.infinity

  init(limit: Int) {
    self.limit = max(0, limit)
    if limit <= 0 { threshold = .infinity }
  }

  /// The best places so far.
  var places: [Int] {
    var sorted = self
    sorted.cut()
    return sorted.entries.map(\.place)
  }

  /// Whether a score may be among the best.
  func isWanted(_ score: Double) -> Bool { score > threshold }

  /// Takes a place; places come in ascending order.
  mutating func insert(_ place: Int, score: Double) {
    entries.append((place, score))
    // Cut only now and then, so that a place costs about the same whatever the limit.
    if entries.count / 2 > limit { cut() }
  }

  private mutating func cut() {
    entries.sort { ($0.score, $1.place) > ($1.score, $0.place) }
    guard entries.count >= limit, limit > 0 else { return }
    entries.removeSubrange(limit...)
    threshold = entries[limit - 1].score
  }
}
