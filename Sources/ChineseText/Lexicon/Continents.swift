internal import CLexicon

/// Which part of the world a place lies in.
package struct Continents: Sendable {
  /// The parts of `continents.txt`.
  package static let standard = Continents(.continents)

  private var parts: [String: String] = [:]
  private var longest = 0

  package init(_ list: WordList) {
    for kind in list.kinds {
      for name in kind.words {
        parts[name] = kind.name
        longest = max(longest, name.unicodeScalars.count)
      }
    }
  }

  /// The part of the world that a place is said to lie in; nil where its name tells none, or several.
  package func continent(of place: String) -> String? {
    let scalars = Array(ScriptFolding.standard.key(place).unicodeScalars)
    var found: Set<String> = []
    var start = 0
    while start < scalars.count {
      let rest = scalars[start...]
      let lengths = (2...max(2, longest)).reversed()
      let named = lengths.lazy.compactMap { length -> (length: Int, part: String)? in
        guard length <= rest.count else { return nil }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: rest.prefix(length))
        return parts[String(name)].map { (length, $0) }
      }.first
      if let named { found.insert(named.part) }
      start += named?.length ?? 1
    }
    return found.count == 1 ? found.first : nil
  }
}

extension WordList {
  /// Which part of the world places lie in.
  package static var continents: WordList { unsafe WordList(clexicon_continents()) }
}
