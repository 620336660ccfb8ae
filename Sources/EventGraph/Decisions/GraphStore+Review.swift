internal import SQLite

extension GraphStore {
  /// What deserves a person's eye, what most hangs on first.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func review(limit: Int) throws -> [ReviewItem] {
    try explaining("read") {
      let settled = SettledPairs(try connection.decisions().map(\.decision))
      let lapsed = try decisions().filter { !$0.applies }.map { recorded in
        ReviewItem(
          .lapsedDecision,
          weight: .max,
          recorded.decision.description,
          number: recorded.number
        )
      }
      let doubts = try [LikeNames(store: self).items(), likeMeetings(), likeStatements()]
        .joined()
        .filter { !settled.contains($0) }
        .sorted {
          ($1.weight, $0.kind.rawValue, $0.question) < ($0.weight, $1.kind.rawValue, $1.question)
        }
      return Array((lapsed + doubts).prefix(limit))
    }
  }

  /// Meetings of the same parties and near each other in time, of kinds that are seldom confused.
  private func likeMeetings() throws -> [ReviewItem] {
    // A letter is never a visit, and people write to those they meet.
    struct Company: Hashable {
      let parties: String
      let isLetter: Bool
    }
    let rows = try connection.rows(
      """
      SELECT node.key, node.label, node.happened, node.lower, node.type, (
        SELECT group_concat(origin, ' ') FROM (
          SELECT origin FROM edge WHERE target = node.id AND kind = \(EdgeKind.attended.code)
          ORDER BY origin
        )
      ) AS parties, (SELECT count(*) FROM meeting_mention WHERE meeting = node.id) AS tellings
      FROM node WHERE node.kind = \(NodeKind.meeting.code)
        AND node.id IN (SELECT meeting FROM meeting_mention)
      ORDER BY node.key
      """
    ) { row in
      (
        key: row.text(0), label: row.text(1), happened: row.optionalText(2), lower: row.integer(3),
        isLetter: row.optionalText(4) == MeetingType.letter.rawValue,
        parties: row.optionalText(5), tellings: row.integer(6)
      )
    }
    let groups = Dictionary(grouping: rows.filter { $0.parties?.contains(" ") == true }) {
      Company(parties: $0.parties ?? "", isLetter: $0.isLetter)
    }
    return groups.values.flatMap { meetings in
      meetings.indices.flatMap { index in
        meetings[(index + 1)...].compactMap { other -> ReviewItem? in
          let one = meetings[index]
          let isNear = abs(one.lower - other.lower) <= Self.nearMeetings
          guard isNear || one.happened == nil || other.happened == nil else { return nil }
          let (kept, joined) = one.happened == nil ? (other, one) : (one, other)
          return ReviewItem(
            .likeMeetings,
            weight: one.tellings + other.tellings,
            "\(kept.label) (\(kept.happened ?? "?")) = \(joined.label) (\(joined.happened ?? "?"))",
            answers: [Decision(.meetingSame, [kept.key, joined.key])]
          )
        }
      }
    }
  }

  /// Three days in seconds.
  private static let nearMeetings = 3 * 86_400

  /// Statements of one speaker, days apart at most, that share half of their words.
  private func likeStatements() throws -> [ReviewItem] {
    let rows = try connection.rows(
      """
      SELECT block, statement, day, text, speaker FROM statement_mention
      WHERE statement IS NOT NULL ORDER BY block, day, id
      """
    ) { row in
      LikeStatements.Entry(
        speaker: row.integer(0),
        statement: row.integer(1),
        day: row.integer(2),
        text: row.text(3),
        name: row.text(4)
      )
    }
    return try LikeStatements(entries: rows).pairs().compactMap { pair in
      guard let one = try key(of: pair.first.statement),
        let other = try key(of: pair.second.statement)
      else { return nil }
      let speaker = pair.first.name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
      return ReviewItem(
        .likeStatements,
        weight: 2,
        "\(speaker)：\(pair.first.text) = \(pair.second.text)",
        answers: [Decision(.statementSame, [one, other])]
      )
    }
  }

  private func key(of number: Int) throws -> String? {
    try connection.firstRow("SELECT key FROM node WHERE id = \(number)") { $0.text(0) }
  }
}
