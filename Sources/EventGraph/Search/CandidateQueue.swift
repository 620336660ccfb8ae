/// Hands out candidates from the best to the worst without sorting more of them than are asked for.
struct CandidateQueue {
  /// Sorted so that the best is last: the score in the upper half, and in the lower the document,
  /// turned round, because of two that fit equally well the one that came first is first.
  private var sorted: [UInt64] = []
  private var rest: [UInt64]

  /// So many are sorted at a time.
  private static let portion = 1_024

  init(_ candidates: CandidateSearch.Candidates) {
    rest = zip(candidates.documents, candidates.scores).map { document, score in
      // Scores are never negative, so their bits sort as they do.
      UInt64(score.bitPattern) << 32 | UInt64(~UInt32(bitPattern: document))
    }
  }

  var count: Int { sorted.count + rest.count }

  mutating func next() -> (document: Int, score: Float)? {
    if sorted.isEmpty { sortPortion() }
    guard let best = sorted.popLast() else { return nil }
    let document = Int32(bitPattern: ~UInt32(truncatingIfNeeded: best))
    return (Int(document), Float(bitPattern: UInt32(best >> 32)))
  }

  private mutating func sortPortion() {
    guard rest.count > 2 * Self.portion else {
      rest.sort()
      swap(&sorted, &rest)
      return
    }
    let least = leastOfPortion()
    var others: [UInt64] = []
    others.reserveCapacity(rest.count)
    for entry in rest {
      if entry >= least { sorted.append(entry) } else { others.append(entry) }
    }
    rest = others
    sorted.sort()
  }

  /// The entry that a portion of the best begins with, found by narrowing down (Hoare).
  private func leastOfPortion() -> UInt64 {
    var field = rest
    var wanted = Self.portion
    while true {
      let pivot = field[field.count / 2]
      let larger = field.filter { $0 > pivot }
      if larger.count >= wanted {
        field = larger
      } else if larger.count + 1 >= wanted {
        return pivot
      } else {
        wanted -= larger.count + 1
        field = field.filter { $0 < pivot }
      }
    }
  }
}
