internal import EDTF
internal import SQLite

extension ConflictReader {
  /// The sentence in which an article contradicts itself, where its text is here.
  func sentence(of contradiction: String, in article: StableNumber) throws -> String? {
    let mentions = StoredMentions(connection: store.connection, decisions: DecisionRules())
    let date = try mentions.contradictions(in: article).first { $0.why == contradiction }
    return try date.flatMap { try mentions.sentence(around: $0.place, in: article)?.text }
  }

  /// Dates by which an article contradicts itself, where no meeting or statement shows them.
  func articleConflicts(_ subject: Node) throws -> [Conflict] {
    let mentions = StoredMentions(connection: store.connection, decisions: DecisionRules())
    let dates = try mentions.contradictions(in: subject.number)
    guard !dates.isEmpty else { return [] }
    let shown = try Set(
      store.connection.rows(
        """
        SELECT conflict FROM edge WHERE origin = \(subject.number.value)
          AND kind = \(EdgeKind.reported.code) AND conflict IS NOT NULL
        """
      ) { $0.text(0) }
    )
    var shelf = ComparisonShelf(store)
    let article = try shelf.article(subject.number)
    return try dates.filter { !shown.contains($0.why) }.map { date in
      let words = try mentions.sentence(around: date.place, in: subject.number)?.text
      let source = Facet.Source(article: article, words: words)
      return Conflict(
        kind: .date,
        subject: subject,
        versions: [
          Conflict.Version(
            value: date.happened.description,
            date: date.happened,
            sources: [source],
            outlets: [],
            contradictions: [date.why]
          )
        ]
      )
    }
  }
}
