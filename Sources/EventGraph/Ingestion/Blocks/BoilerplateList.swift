internal import ChineseText

/// The phrases that give away text around an article.
struct BoilerplateList: Sendable {
  /// What a phrase takes with it.
  enum Scope: String, Sendable {
    /// The block and everything below it.
    case rest
    /// The block.
    case block
    /// The block, if it is short.
    case short
    /// The block, if it begins with the phrase.
    case start
  }

  /// A phrase and its scope.
  struct Rule: Sendable {
    let scope: Scope
    let phrase: String
  }

  /// Our own list.
  static let standard = BoilerplateList(.boilerplate)

  /// The longest block that a `short` phrase takes.
  private static let shortLength = 60

  let rules: [Rule]
  private let index: PhraseIndex

  /// Reads lines of the form `scope | phrase`.
  init(_ list: WordList) {
    rules = list.lines.compactMap { line in
      let parts = String(decoding: line, as: UTF8.self).split(separator: "|", maxSplits: 1)
      guard parts.count == 2, let scope = Scope(rawValue: Self.trimmed(parts[0])) else {
        return nil
      }
      return Rule(scope: scope, phrase: Self.trimmed(parts[1]))
    }
    index = PhraseIndex(rules.map { Array($0.phrase.utf8) })
  }

  /// The first rule that takes a block.
  func rule(for block: TextBlock) -> Rule? {
    for match in index.matches(in: block.bytes) {
      let rule = rules[match.number]
      switch rule.scope {
      case .rest, .block: return rule
      case .short where block.scalars <= Self.shortLength: return rule
      case .start where opens(block.bytes, at: match.offset): return rule
      default: continue
      }
    }
    return nil
  }

  /// Whether a place is the beginning of a block, or follows a bracket that opens it.
  private func opens(_ bytes: [UInt8], at offset: Int) -> Bool {
    let before = bytes.prefix(offset)
    return offset == 0 || before.elementsEqual("（".utf8) || before.elementsEqual("(".utf8)
  }

  /// Every phrase of the list that a text holds, whatever its scope.
  func phrases(in text: String) -> [String] {
    index.matches(in: Array(text.utf8)).map { rules[$0.number].phrase }
  }

  private static func trimmed(_ text: Substring) -> String {
    var kept = text.utf8[...]
    while let first = kept.first, first <= 0x20 { kept.removeFirst() }
    while let last = kept.last, last <= 0x20 { kept.removeLast() }
    return String(Substring(kept))
  }
}
