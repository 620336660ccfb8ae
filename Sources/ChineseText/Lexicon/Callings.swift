internal import CLexicon

/// What people are by their titles: 官员, 商人, 学者.
///
/// Who is one of these is hardly ever another.
package struct Callings: Sendable {
  /// The callings of `callings.txt`.
  package static let standard = Callings(.callings)

  /// What a person of each calling is called, in the order of the list.
  package private(set) var names: [String] = []
  /// Endings of titles and the place of their calling, the longest first.
  private var endings: [(text: [Unicode.Scalar], calling: Int)] = []

  package init(_ list: WordList) {
    for kind in list.kinds {
      if let group = Group(rawValue: kind.name) {
        groups[group] = kind.words.map { Array($0.unicodeScalars) }
        continue
      }
      for ending in kind.words { endings.append((Array(ending.unicodeScalars), names.count)) }
      names.append(kind.name)
    }
    endings.sort { ($1.text.count, $0.calling) < ($0.text.count, $1.calling) }
  }

  /// Endings of titles that say something else than what their bearer is.
  private enum Group: String {
    /// Ranks, which go with any office.
    case ranks = "级别"
    /// Public offices that some have by another calling.
    case offices = "公职"
  }

  private var groups: [Group: [[Unicode.Scalar]]] = [:]

  /// Whether a title tells a rank, which whoever holds an office has besides it.
  package func isRank(_ title: String) -> Bool { ends(title, in: .ranks) }

  /// Whether whoever holds a title serves a state or one of its bodies.
  package func isOffice(_ title: String) -> Bool {
    calling(of: title).map { $0 == officials } ?? ends(title, in: .offices)
  }

  private func ends(_ title: String, in group: Group) -> Bool {
    let title = Array(ScriptFolding.standard.key(title).unicodeScalars)
    return groups[group, default: []].contains { title.suffix($0.count).elementsEqual($0) }
  }

  /// The place in `names` of those who hold an office of a state.
  package var officials: Int? { names.firstIndex(of: "官员") }

  /// The place in `names` of those who have been nothing else, as a rule.
  package var judges: Int? { names.firstIndex(of: "法官") }

  /// The last words of a title that tell what a person is; nil where it goes with anything.
  package func ending(of title: String) -> String? {
    let title = ScriptFolding.standard.key(title).unicodeScalars.reversed()
    return endings.first { title.starts(with: $0.text.reversed()) }.map { ending in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: ending.text)
      return String(text)
    }
  }

  /// The place in `names` of what a title makes of its bearer; nil where it goes with anything.
  package func calling(of title: String) -> Int? {
    let title = ScriptFolding.standard.key(title).unicodeScalars.reversed()
    return endings.first { title.starts(with: $0.text.reversed()) }?.calling
  }
}

extension WordList {
  /// What people are, by the last words of their titles.
  package static var callings: WordList { unsafe WordList(clexicon_callings()) }
}
