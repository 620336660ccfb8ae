internal import ChineseText

/// What a statement is about, apart from whether it is wished for, how much, and between whom.
///
/// “加强与中国军事合作的意愿” and “扩大两国军事合作的愿望” are one matter.
struct StatementMatter {
  /// What remains of each clause.
  private let clauses: [[UInt16]]
  /// The stretches of four characters in them, sorted.
  private let stretches: [UInt64]
  private let countries: Set<UInt16>
  /// Of those who took part, whom it names besides its speaker.
  private let guests: Set<String>
  private let isInvitation: Bool
  private let isRefused: Bool

  /// Shorter ones could be of many matters: 合作, 关系.
  private static let shortest = 4

  init(
    _ text: String,
    parties: PartyNames,
    speakers: [String],
    marks: WordingMarks = .standard
  ) {
    var countries: Set<UInt16> = []
    var named: Set<String> = []
    clauses = Self.clauses(of: text).map { clause in
      let unnamed = parties.removed(from: clause, into: &named)
      let rest = CountryNames.standard.removed(from: unnamed, into: &countries)
      return marks.withoutParticles(marks.without(.measure, rest))
    }.filter { !$0.isEmpty }
    self.countries = countries
    stretches = Set(clauses.flatMap(Self.stretches)).sorted()
    guests = named.subtracting(speakers)
    let folded = ContentText(text).units
    isInvitation = marks.isInvitation(folded, names: parties.names)
    isRefused = marks.contains(.negation, in: folded) || marks.contains(.acceptance, in: folded)
  }

  /// Whether two statements are of one matter and nothing else.
  func isSame(as other: StatementMatter) -> Bool {
    if isInvitation, other.isInvitation, !isRefused, !other.isRefused {
      return guests.isEmpty || other.guests.isEmpty || !guests.isDisjoint(with: other.guests)
    }
    return isLong && clauses == other.clauses && agrees(with: other)
  }

  /// Whether a longer statement has it as one of its clauses.
  func isClause(of other: StatementMatter) -> Bool {
    guard clauses.count == 1, other.clauses.count > 1, isLong, agrees(with: other) else {
      return false
    }
    return other.clauses.contains(clauses[0])
  }

  /// Whether two statements have more in common than names.
  func isNear(_ other: StatementMatter) -> Bool {
    if isInvitation, other.isInvitation { return true }
    var (left, right) = (0, 0)
    while left < stretches.count, right < other.stretches.count {
      if stretches[left] == other.stretches[right] { return true }
      if stretches[left] < other.stretches[right] { left += 1 } else { right += 1 }
    }
    return false
  }

  private var isLong: Bool { clauses.reduce(0) { $0 + $1.count } >= Self.shortest }

  /// What is between two countries is not between two others.
  private func agrees(with other: StatementMatter) -> Bool {
    countries.isEmpty || other.countries.isEmpty || !countries.isDisjoint(with: other.countries)
  }

  /// What stands between marks; quotation marks cut nothing off.
  private static func clauses(of text: String) -> [[UInt16]] {
    let scalars = text.unicodeScalars.split { marks.contains($0) }
    return scalars.map { ContentText(String($0)).units }
  }

  private static let marks = Set("，,；;。.：:！!？?、（）()\n".unicodeScalars)

  private static func stretches(of clause: [UInt16]) -> [UInt64] {
    guard clause.count >= shortest else { return [] }
    return (0...clause.count - shortest).map { start in
      clause[start..<start + shortest].reduce(0) { $0 << 16 | UInt64($1) }
    }
  }
}
