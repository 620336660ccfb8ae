extension NodeKind {
  /// Reads a word of another program: `Person`, `:Person`, `person`.
  init?(word: String) {
    let plain = word.trimmingSpaces.lowercased().split(separator: ":").first.map(String.init)
    guard let plain, let kind = NodeKind(rawValue: plain) else { return nil }
    self = kind
  }
}

extension EdgeKind {
  private static let ourWords = allCases.map { (kind: $0, utf8: Array($0.rawValue.utf8)) }
  private static let words: [String: EdgeKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue.lowercased(), $0) }
  )

  /// Reads a word of ours, or of another program: `madeAt`, `MADE_AT`, `made at`.
  init?(utf8 word: ArraySlice<UInt8>) {
    // Most words are ours, and found sooner one after the other than by their hash.
    for (kind, utf8) in Self.ourWords where utf8.count == word.count && utf8[...] == word {
      self = kind
      return
    }
    self.init(word: String(decoding: word, as: UTF8.self))
  }

  /// Reads a word of another program: `madeAt`, `MADE_AT`, `made at`.
  init?(word: String) {
    let letters = word.lowercased().filter { $0 != "_" && $0 != " " && $0 != "-" }
    guard let kind = Self.words[letters] else { return nil }
    self = kind
  }

  /// Whether an edge of the kind may tie nodes of these kinds.
  func ties(_ origin: NodeKind, _ target: NodeKind) -> Bool {
    let parties: [NodeKind] = [.person, .organization, .outlet]
    switch self {
    case .said: return parties.contains(origin) && target == .statement
    case .addressed: return origin == .statement && parties.contains(target)
    case .madeAt: return origin == .statement && target == .meeting
    case .attended: return parties.contains(origin) && target == .meeting
    case .heldIn: return origin == .meeting && target == .place
    case .served: return origin == .person && (target == .organization || target == .outlet)
    case .reported: return origin == .article && Self.told.contains(target)
    case .carried: return origin == .outlet && Self.told.contains(target)
    case .cited: return origin == .article && target == .outlet
    case .published: return origin == .outlet && target == .article
    case .reprinted: return origin == .article && target == .article
    case .mentioned: return origin == .article && !target.isEvent
    case .omittedBy: return origin == .omission && parties.contains(target)
    case .concerned: return origin == .omission || origin == .statement
    case .linked: return true
    }
  }

  private static let told: Set<NodeKind> = [.statement, .meeting, .omission]
}
