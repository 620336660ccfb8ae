internal import ChineseText

/// The words by which two wordings are told apart, folded for comparison.
struct WordingMarks: Sendable {
  /// The kinds of marks that are plain sets of words.
  enum Kind: String {
    case particle
    case epithet
    case strong
    case weak
    case negation
    case future
    case past
    case ongoing
    case frame
    case neutral
    case silence
    case invitation
    case welcome
    case visit
    case guest
    case acceptance
    case measure
  }

  /// The marks of `wording-marks.txt`.
  static let standard = WordingMarks(.wordingMarks)

  private var words: [Kind: [[UInt16]]] = [:]
  /// The characters with which words of a kind begin: most texts have none of them.
  private var beginnings: [Kind: Set<UInt16>] = [:]
  /// Words for one thing each, the strongest first.
  private var scales: [[[UInt16]]] = []

  init(_ list: WordList) {
    for listed in list.kinds {
      let words = listed.words.map { ScriptFolding.standard.fold($0) }
      if let kind = Kind(rawValue: listed.name) {
        self.words[kind, default: []] += words
      } else {
        scales.append(words)
      }
    }
    // Longer words are tried before their parts.
    for (kind, words) in self.words {
      self.words[kind] = words.sorted { $0.count > $1.count }
      beginnings[kind] = Set(words.compactMap(\.first))
    }
  }

  /// Whether a word of a kind stands anywhere in a text.
  func contains(_ kind: Kind, in units: some Collection<UInt16>) -> Bool {
    count(kind, in: units) > 0
  }

  /// How many words of a kind stand in a text.
  func count(_ kind: Kind, in units: some Collection<UInt16>) -> Int {
    guard let beginnings = beginnings[kind], units.contains(where: beginnings.contains) else {
      return 0
    }
    let words = words[kind] ?? []
    let neutral = self.words[.neutral] ?? []
    var count = 0
    var rest = units[...]
    while !rest.isEmpty {
      if let word = neutral.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
      } else if let word = words.first(where: { rest.starts(with: $0) }) {
        count += 1
        rest = rest.dropFirst(word.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return count
  }

  /// The longest word of a kind with which a text begins.
  func word(of kind: Kind, beginning units: ArraySlice<UInt16>) -> [UInt16]? {
    guard let first = units.first, beginnings[kind]?.contains(first) == true else { return nil }
    return words[kind]?.first { units.starts(with: $0) }
  }

  /// Whether a text is made of words of a kind and of nothing else.
  func isMade(of kind: Kind, _ units: some Collection<UInt16>) -> Bool {
    let words = words[kind] ?? []
    var rest = units[...]
    while !rest.isEmpty {
      guard let word = words.first(where: { rest.starts(with: $0) }) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  /// Whether a text ends with a word of a kind.
  func ends(_ units: some BidirectionalCollection<UInt16>, with kind: Kind) -> Bool {
    (words[kind] ?? []).contains { units.suffix($0.count).elementsEqual($0) }
  }

  /// How much weaker the words of `after` are than those of `before`; nil where no scale has both.
  ///
  /// `old` and `new` are the whole texts: a word that stands in both has not been replaced.
  func weakening(from old: [UInt16], to new: [UInt16]) -> Int? {
    for scale in scales {
      guard let left = Self.place(on: scale, in: old), let right = Self.place(on: scale, in: new),
        left != right
      else { continue }
      return right - left
    }
    return nil
  }

  private static func place(on scale: [[UInt16]], in units: [UInt16]) -> Int? {
    // The longest word that stands there: 不支持 is not 支持.
    let found = scale.indices.filter { Self.holds(units, scale[$0]) }
    return found.max { scale[$0].count < scale[$1].count }
  }

  /// A text without the words that say nothing by themselves.
  func withoutParticles(_ units: some Collection<UInt16>) -> [UInt16] {
    without(.particle, units)
  }

  /// A text without the words of a kind.
  func without(_ kind: Kind, _ units: some Collection<UInt16>) -> [UInt16] {
    let particles = words[kind] ?? []
    var kept: [UInt16] = []
    var rest = units[...]
    while let unit = rest.first {
      if let word = particles.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
      } else {
        kept.append(unit)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  /// Whether some words stand in a text.
  func holds(_ units: [UInt16], _ word: [UInt16]) -> Bool { Self.holds(units, word) }

  private static func holds(_ units: [UInt16], _ word: [UInt16]) -> Bool {
    guard !word.isEmpty, word.count <= units.count else { return false }
    return (0...units.count - word.count).contains { start in
      units[start] == word[0] && units[start..<start + word.count].elementsEqual(word)
    }
  }
}
