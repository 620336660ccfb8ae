/// Hands out candidates from the best to the worst without sorting more of them than are asked for.
struct CandidateQueue {
  /// The score in the upper half and the document in the lower, the best last.
  private var sorted: [UInt64] = []
  private var rest: [UInt64]

  /// At least so many are sorted at a time.
  private static let portion = 1_024
  private static let scoreBits: UInt64 = 0xFFFF_FFFF << 32

  init(_ candidates: CandidateSearch.Candidates) {
    rest = zip(candidates.documents, candidates.scores).map { document, score in
      // Scores are never negative, so their bits sort as they do.
      UInt64(score.bitPattern) << 32 | UInt64(UInt32(bitPattern: document))
    }
  }

  var count: Int { sorted.count + rest.count }

  /// All of the best that fit equally well; nil when there are no more.
  mutating func nextEquals() -> (documents: [Int], score: Float)? {
    if sorted.isEmpty { sortPortion() }
    guard let best = sorted.last else { return nil }
    let score = best & Self.scoreBits
    var documents: [Int] = []
    while let next = sorted.last, next & Self.scoreBits == score {
      documents.append(Int(next & ~Self.scoreBits))
      sorted.removeLast()
    }
    return (documents, Float(bitPattern: UInt32(score >> 32)))
  }

  private mutating func sortPortion() {
    guard rest.count > 2 * Self.portion else {
      rest.sort()
      swap(&sorted, &rest)
      return
    }
    // What fits equally well stays together.
    let least = leastOfPortion() & Self.scoreBits
    var others: [UInt64] = []
    others.reserveCapacity(rest.count)
    for entry in rest {
      if entry >= least { sorted.append(entry) } else { others.append(entry) }
    }
    rest = others
    sorted.sort()
  }

  /// The entry that a portion of the best begins with, found by narrowing down in place (Hoare).
  private func leastOfPortion() -> UInt64 {
    var field = rest
    let wanted = field.count - Self.portion
    var (first, last) = (0, field.count - 1)
    while first < last {
      let ends = [field[first], field[first + (last - first) / 2], field[last]].sorted()
      let pivot = ends[1]
      var (low, high) = (first, last)
      while low <= high {
        while field[low] < pivot { low += 1 }
        while field[high] > pivot { high -= 1 }
        guard low <= high else { break }
        field.swapAt(low, high)
        low += 1
        high -= 1
      }
      if wanted <= high {
        last = high
      } else if wanted >= low {
        first = low
      } else {
        break
      }
    }
    return field[wanted]
  }
}
