/// Finds the name somebody probably meant.
package enum NearestName {
  /// The candidate that needs the fewest changed letters, or nil where all are too far away.
  ///
  /// A swap of neighbours counts as one change. A third of the letters may differ, three at most;
  /// a candidate that begins with the word is near in any case.
  package static func find(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      var distance = distance(letters, Array(candidate.unicodeScalars))
      if letters.count >= 3, candidate.hasPrefix(word) { distance = min(distance, limit) }
      guard distance <= limit, distance < best?.distance ?? Int.max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The optimal string alignment distance.
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (letter == other ? 0 : 1),
          previous[column + 1] + 1,
          current[column] + 1
        )
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
