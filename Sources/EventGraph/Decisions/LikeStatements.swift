/// Finds statements that may be one and were kept apart, because their words are not near enough.
struct LikeStatements {
  struct Entry {
    let speaker: Int
    let statement: Int
    let day: Int
    let text: String
    let name: String
  }

  struct Pair {
    let first: Entry
    let second: Entry
  }

  /// Ordered by speaker and day.
  let entries: [Entry]

  /// Of two wordings, how many of the shorter one's pairs of characters the other has, where a
  /// person should look: fewer are two statements, more were joined already.
  private static let share = 0.5
  private static let shortestText = 12

  func pairs() -> [Pair] {
    let wordings = entries.map { Wording($0.text) }
    var found: [Pair] = []
    var seen: Set<[Int]> = []
    for (index, entry) in entries.enumerated()
    where wordings[index].units.count >= Self.shortestText {
      for other in (index + 1)..<entries.count {
        let next = entries[other]
        guard next.speaker == entry.speaker, next.day - entry.day <= StatementMatcher.window else {
          break
        }
        guard next.statement != entry.statement,
          wordings[other].units.count >= Self.shortestText,
          wordings[index].share(with: wordings[other]) >= Self.share,
          seen.insert([entry.statement, next.statement].sorted()).inserted
        else { continue }
        found.append(Pair(first: entry, second: next))
      }
    }
    return found
  }
}
