/// Finds the name somebody probably meant.
package enum NearestName {
  /// The candidate that needs the fewest changed letters, or nil where all are too far away.
  ///
  /// A swap of neighbours counts as one change. A third of the letters may differ, one of short
  /// words, three at most; a candidate that begins with the word is near in any case. Of equals the
  /// one that begins like the word is taken, else the first.
  package static func find(_ word: String, among candidates: [String]) -> String? {
    all(word, among: candidates).first?.first
  }

  /// The candidates that are near enough, those that are equally near together, the nearest first.
  ///
  /// Slips are rare in the first letter, so what begins otherwise is further away.
  package static func all(_ word: String, among candidates: [String]) -> [[String]] {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = min(3, max(1, letters.count / 3))
    var near: [Int: [String]] = [:]
    for candidate in candidates {
      var distance = distance(letters, Array(candidate.unicodeScalars))
      if letters.count >= 3, candidate.hasPrefix(word) { distance = min(distance, limit) }
      guard distance <= limit else { continue }
      let isAlike = candidate.unicodeScalars.first == letters.first
      near[2 * distance + (isAlike ? 0 : 1), default: []].append(candidate)
    }
    return near.sorted { $0.key < $1.key }.map(\.value)
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
