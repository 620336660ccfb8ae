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
    for line in list.lines {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      for ending in parts[1].split(separator: UInt8(ascii: " ")) {
        let text = Array(String(decoding: ending, as: UTF8.self).unicodeScalars)
        endings.append((text, names.count))
      }
      names.append(String(decoding: parts[0], as: UTF8.self))
    }
    endings.sort { ($1.text.count, $0.calling) < ($0.text.count, $1.calling) }
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
