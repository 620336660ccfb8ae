extension ComparisonBuilder {
  /// What two statements have to have in common before they can be one.
  private struct Occasion: Hashable {
    let speakers: [String]
    let tie: Comparison.Tie
    let occasions: Set<StableNumber>
    let bounds: TimeBounds
  }

  /// Puts what one speaker said at one time of one matter into one row, whatever the words: an
  /// outlet that has one wording of it has not passed over the others.
  mutating func joinMatters() throws {
    let places = Dictionary(grouping: lines.indices) { index in
      let line = lines[index]
      return Occasion(
        speakers: line.speakers,
        tie: line.entry.tie,
        occasions: line.entry.occasions,
        bounds: line.entry.statement.bounds
      )
    }
    var joined: Set<Int> = []
    try readMatters()
    for (occasion, indices) in places where indices.count > 1 && !occasion.speakers.isEmpty {
      joined.formUnion(join(indices))
    }
    lines = lines.indices.filter { !joined.contains($0) }.map { lines[$0] }
  }

  /// Reads the statements of all who said more than one thing.
  private mutating func readMatters() throws {
    let counts = Dictionary(lines.map { ($0.speakers, 1) }, uniquingKeysWith: +)
    guard counts.values.contains(where: { $0 > 1 }) else { return }
    let parties = PartyNames(try names())
    for index in lines.indices where counts[lines[index].speakers] != 1 {
      let statement = lines[index].entry.statement
      let text = statement.text ?? statement.label
      lines[index].matters = [
        StatementMatter(text, parties: parties, speakers: lines[index].speakers)
      ]
      lines[index].wordings = lines[index].own.mapValues { carriages in
        carriages.map { WordingLikeness($0.words ?? "") }
      }
    }
  }

  /// Joins the statements of one occasion and hands out the rows that went into others.
  private mutating func join(_ indices: [Int]) -> Set<Int> {
    var leads: [Int] = []
    var joined: Set<Int> = []
    for index in indices.sorted(by: isBefore) {
      let lead = leads.first { lead in
        lines[lead].matters.contains { $0.isSame(as: lines[index].matters[0]) }
      }
      if let lead {
        lines[lead].join(lines[index])
        joined.insert(index)
      } else {
        leads.append(index)
      }
    }
    for lead in leads {
      for other in leads where other != lead {
        guard lines[other].matters.contains(where: lines[lead].matters[0].isClause) else {
          continue
        }
        lines[lead].within.merge(lines[other].own) { $0 + $1 }
      }
    }
    return joined
  }

  /// Somebody's own words stand for what others make of them.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    func rank(_ index: Int) -> (Int, Int) {
      (lines[index].entry.statement.type == "direct" ? 0 : 1, index)
    }
    return rank(left) < rank(right)
  }
}

extension ComparisonBuilder.Line {
  /// Takes in another statement of the same matter.
  fileprivate mutating func join(_ other: Self) {
    others.append(other.entry)
    own.merge(other.own) { $0 + $1 }
    told.merge(other.told) { $0 + $1 }
    wordings.merge(other.wordings) { $0 + $1 }
    claims.merge(other.claims) { known, new in known + new.filter { !known.contains($0) } }
    readouts.formUnion(other.readouts)
    matters += other.matters
  }
}
