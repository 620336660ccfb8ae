internal import ChineseText

/// The words that bylines are made of.
struct BylineWords: Sendable {
  /// What a word says of the names behind it.
  enum Kind: String, Sendable {
    case author
    case crew
    case source
    case verb
    case place
  }

  /// Our own list.
  static let standard = BylineWords(.bylines, surnames: .surnames)

  private var words: [Unicode.Scalar: [(word: [Unicode.Scalar], kind: Kind)]] = [:]
  private var surnames: Set<String> = []

  /// Reads lines of the form `kind | word word …`.
  init(_ list: WordList, surnames surnameList: WordList) {
    for line in list.lines {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "|")
      guard parts.count == 2,
        let kind = Kind(rawValue: parts[0].split(separator: " ").joined())
      else { continue }
      for text in parts[1].split(separator: " ") {
        let word = Array(text.unicodeScalars)
        if let first = word.first { words[first, default: []].append((word, kind)) }
      }
    }
    // The longest word at a place is the one meant.
    for key in words.keys { words[key]?.sort { $0.word.count > $1.word.count } }
    let lines = surnameList.lines.map { String(decoding: $0, as: UTF8.self) }
    surnames = Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// The word at a place, and where it ends.
  func word(in scalars: [Unicode.Scalar], at index: Int, to end: Int) -> (kind: Kind, end: Int)? {
    guard index < end else { return nil }
    for (word, kind) in words[scalars[index]] ?? [] where index + word.count <= end {
      if scalars[index..<index + word.count].elementsEqual(word) {
        return (kind, index + word.count)
      }
    }
    return nil
  }

  /// How many characters of a name are its surname; 0 where it begins with none.
  func surnameLength(_ name: ArraySlice<Unicode.Scalar>) -> Int {
    for length in [2, 1] where name.count > length {
      let text = String(String.UnicodeScalarView(name.prefix(length)))
      if surnames.contains(ScriptFolding.standard.key(text)) { return length }
    }
    return 0
  }
}
