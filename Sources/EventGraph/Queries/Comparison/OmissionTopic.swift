internal import ChineseText

/// What somebody is said to have left out, to be found again among what was said.
///
/// “普京的深化军事合作与邀请习近平访俄” has two: each counts alone. A statement has one of them where
/// most of its words are in it, or where both invite somebody to come.
struct OmissionTopic {
  private let topics: [WordingLikeness]
  /// Whether it is that somebody was invited.
  let isInvitation: Bool
  /// Of those who spoke, whom it names; whoever invites stands first.
  private let named: [String]

  /// Shorter ones stand in too many sentences.
  private static let shortest = 4

  init(_ what: String, names: Set<String>, marks: WordingMarks = .standard) {
    let folded = ScriptFolding.standard.fold(what)
    var rest = folded
    var places: [(Int, String)] = []
    for name in names.sorted(by: { $0.utf16.count > $1.utf16.count }) {
      let units = ScriptFolding.standard.fold(name)
      guard !units.isEmpty, let place = Self.place(of: units, in: folded) else { continue }
      places.append((place, name))
      rest = Self.without(units, rest)
    }
    named = places.sorted { $0.0 < $1.0 }.map(\.1)
    topics = Self.pieces(of: marks.withoutOpening(.silence, rest), marks)
      .filter { $0.count >= Self.shortest }.map(WordingLikeness.init(units:))
    isInvitation = marks.isInvitation(folded, names: names)
  }

  /// Whether it is the invitation that somebody made.
  func isInvitation(by speakers: [String]) -> Bool {
    isInvitation && named.first.map(speakers.contains) ?? true
  }

  /// Whether a statement is what was left out, or has some of it.
  func covers(_ statement: WordingLikeness, by speakers: [String]) -> Bool {
    guard named.isEmpty || named.contains(where: speakers.contains) else { return false }
    return topics.contains { $0.isIn(statement) }
  }

  private static func place(of word: [UInt16], in units: [UInt16]) -> Int? {
    guard word.count <= units.count else { return nil }
    return (0...units.count - word.count).first {
      units[$0] == word[0] && units[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  private static func without(_ word: [UInt16], _ units: [UInt16]) -> [UInt16] {
    var units = units
    while let place = place(of: word, in: units) {
      units.removeSubrange(place..<place + word.count)
    }
    return units
  }

  /// What stands between marks and words that join.
  private static func pieces(of units: [UInt16], _ marks: WordingMarks) -> [[UInt16]] {
    units.split { joints.contains($0) }.map { marks.withoutParticles($0) }
  }

  private static let joints = Set("与和及跟、，,；;（）()。".utf16)
}
