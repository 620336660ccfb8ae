/// The sounds of Chinese in Latin letters, whichever of the usual ways they are written.
enum Pinyin {
  private static let initials = [
    "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r",
    "z", "c", "s", "y", "w", "ts", "tz", "hs",
  ]
  private static let finals = [
    "a", "o", "e", "i", "u", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an", "en", "in",
    "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "ien", "iang", "iong", "iung", "ua", "uo",
    "uai", "uan", "uang", "ueh", "ih", "ung", "ee", "oo", "eh", "uh",
  ]
  private static let syllables: Set<[UInt8]> = Set(
    initials.flatMap { first in finals.map { Array("\(first)\($0)".utf8) } }
  )
  private static let longest = 6

  /// Whether the words of a name are Chinese sounds and one of them is a single one: Li Wei,
  /// Tsai Ing-wen, but not Susan Page.
  static func isName(_ words: [String]) -> Bool {
    let lengths = words.map { word in
      word.utf8.split { $0 == 0x2D || $0 == 0x27 }.map { shortest(Array($0)) }
        .reduce(0 as Int?) { sum, length in sum.flatMap { sum in length.map { sum + $0 } } }
    }
    return lengths.contains(1) && lengths.allSatisfy { (1...3).contains($0 ?? 0) }
  }

  /// How few syllables make a word; nil where none do.
  private static func shortest(_ word: [UInt8]) -> Int? {
    var counts: [Int?] = [0] + word.map { _ in nil }
    for end in word.indices.map({ $0 + 1 }) {
      for start in max(0, end - longest)..<end where syllables.contains(Array(word[start..<end])) {
        guard let count = counts[start], count + 1 < counts[end] ?? .max else { continue }
        counts[end] = count + 1
      }
    }
    return counts[word.count]
  }
}
