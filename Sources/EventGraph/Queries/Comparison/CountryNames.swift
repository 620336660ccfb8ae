internal import ChineseText

/// The names of countries, to be taken out of wordings: 俄中合作, 两国合作 and 与中国合作 are alike.
struct CountryNames: Sendable {
  /// The countries of `places.txt`.
  static let standard = CountryNames(.places)

  /// By the first character, the longest first.
  private var names: [UInt16: [[UInt16]]] = [:]
  /// Characters that stand for a country beside another one, or before 方.
  private var characters: Set<UInt16> = []

  private static let side = Array("方".utf16)

  init(_ list: WordList) {
    for kind in list.kinds {
      let words = kind.words.map { ScriptFolding.standard.fold($0) }
      switch kind.name {
      case "country":
        for word in words { if let first = word.first { names[first, default: []].append(word) } }
      case "short": characters.formUnion(words.compactMap(\.first))
      default: continue
      }
    }
    for (first, words) in names { names[first] = words.sorted { $0.count > $1.count } }
  }

  /// A text without its countries, which are added, each as its first character.
  func removed(from units: [UInt16], into countries: inout Set<UInt16>) -> [UInt16] {
    var kept: [UInt16] = []
    var rest = units[...]
    while let unit = rest.first {
      if let name = names[unit]?.first(where: { rest.starts(with: $0) }) {
        countries.insert(unit)
        rest = rest.dropFirst(name.count)
      } else if characters.contains(unit), let next = rest.dropFirst().first,
        characters.contains(next) || Self.side.contains(next)
      {
        countries.formUnion([unit, next].filter(characters.contains))
        rest = rest.dropFirst(2)
      } else {
        kept.append(unit)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
