internal import CLexicon

/// The names that many people have: 王军, 王晓东, 杰克逊.
package struct SharedNames: Sendable {
  /// The names of `shared-names.txt`.
  package static let standard = SharedNames(.sharedNames)

  private enum Kind: String {
    case surname, given, foreign
  }

  private var names: [Kind: Set<String>] = [:]

  package init(_ list: WordList) {
    for line in list.kinds {
      guard let kind = Kind(rawValue: line.name) else { continue }
      names[kind, default: []].formUnion(line.words)
    }
  }

  /// Whether many people have a name in simplified characters.
  package func isShared(_ name: String) -> Bool {
    if names[.foreign, default: []].contains(name) { return true }
    guard let first = name.unicodeScalars.first else { return false }
    return names[.surname, default: []].contains(String(first))
      && names[.given, default: []].contains(String(name.unicodeScalars.dropFirst()))
  }
}

extension WordList {
  /// Names that many people have.
  package static var sharedNames: WordList { unsafe WordList(clexicon_shared_names()) }
}
