internal import SQLite

extension ComparisonBuilder {
  /// Ties what the articles say was left out to the statements it is about, in whatever words and
  /// whichever article they stand.
  mutating func addClaims() throws {
    let names = try names()
    var invitations: Set<Int>?
    for omission in try omissions() {
      let claims = try silences.claims(of: omission, shelf: &shelf)
      let parties = claims.parties.filter(Self.publishes)
      guard !parties.isEmpty else {
        // What people did not speak of belongs beside the matrix where they took part.
        let isOfEvent = claims.parties.contains { names.contains($0.label) }
        silences.settle(omission, unless: isOfEvent)
        continue
      }
      let topic = OmissionTopic(claims.what, names: names)
      if topic.isInvitation, invitations == nil { invitations = self.invitations(names) }
      let covered = lines.indices.filter { index in
        let line = lines[index]
        return topic.isInvitation && invitations?.contains(index) == true
          ? topic.isInvitation(by: line.speakers) : topic.covers(line.likeness, by: line.speakers)
      }
      for index in covered {
        for party in parties {
          let known = lines[index].claims[party.number] ?? []
          lines[index].claims[party.number] = known + claims.claims.filter { !known.contains($0) }
        }
      }
      silences.settle(
        omission,
        unless: covered.isEmpty || parties.count < claims.parties.count
      )
    }
  }

  /// What the articles about the event say was left out.
  private func omissions() throws -> [StableNumber] {
    let query = try shelf.store.connection.statement(
      "SELECT target FROM edge WHERE origin = ? AND kind = ?"
    )
    var omissions: Set<StableNumber> = []
    for article in articles where !shelf.passing.contains(article) {
      try query.bind(1, article.value)
      try query.bind(2, EdgeKind.reported.code)
      try query.forEachRow { row in
        let target = StableNumber(row.integer(0))
        if target.kindCode == NodeKind.omission.code { omissions.insert(target) }
      }
    }
    return omissions.sorted()
  }

  /// Those who spoke and those who took part.
  mutating func names() throws -> Set<String> {
    var names = Set(lines.flatMap(\.speakers))
    for (meeting, edges) in scope.meetings {
      for edge in edges where edge.kind == .attended && edge.target == meeting {
        names.insert(try shelf.label(edge.origin))
      }
    }
    return names.subtracting([""])
  }

  /// The statements that invite somebody to come.
  private func invitations(_ names: Set<String>) -> Set<Int> {
    Set(
      lines.indices.filter { index in
        let statement = lines[index].entry.statement
        let units = ContentText(statement.text ?? statement.label).units
        return WordingMarks.standard.isInvitation(units, names: names)
      }
    )
  }
}
