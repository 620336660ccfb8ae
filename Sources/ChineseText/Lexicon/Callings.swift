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
      for ending in kind.words { endings.append((Array(ending.unicodeScalars), names.count)) }
      names.append(kind.name)
    }
    endings.sort { ($1.text.count, $0.calling) < ($0.text.count, $1.calling) }
  }

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
