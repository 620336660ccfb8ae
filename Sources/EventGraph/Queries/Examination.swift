internal import SQLite

/// What is wrong with a graph, and what is odd in it.
public struct Examination: Sendable {
  /// One thing that was found.
  public struct Finding: Hashable, Sendable {
    /// The name of the check, as in "evidence".
    public let check: String
    /// What was found, where.
    public let message: String
    /// What to do about it.
    public let advice: String
    /// Whether the graph is wrong; otherwise its sources contradict themselves, and it says so.
    public let isProblem: Bool
  }

  /// Everything found, problems first.
  public let findings: [Finding]

  /// Whether nothing is wrong.
  public var isSound: Bool { !findings.contains(where: \.isProblem) }
}

extension GraphStore {
  /// Looks for damage, for facts without proof, for dates that cannot be, and for contradictions.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func examine() throws -> Examination {
    try explaining("read") {
      let problems =
        try damage() + danglingFacts() + unprovedFacts() + futureReports() + untrueConnections()
      return Examination(findings: try problems + contradictions())
    }
  }

  private func damage() throws -> [Examination.Finding] {
    try connection.rows("PRAGMA integrity_check(20)") { $0.text(0) }
      .filter { $0 != "ok" }
      .map { message in
        Examination.Finding(
          check: "integrity",
          message: message,
          advice: "restore a backup, or rebuild the graph from its articles and curated files",
          isProblem: true
        )
      }
  }

  private func danglingFacts() throws -> [Examination.Finding] {
    try connection.rows("PRAGMA foreign_key_check") { row in
      Examination.Finding(
        check: "connections",
        message:
          "row \(row.integer(1)) of \(row.text(0)) points to a \(row.text(2)) that is not there",
        advice: "import its file again",
        isProblem: true
      )
    }
  }

  private func unprovedFacts() throws -> [Examination.Finding] {
    let nodes = try connection.rows(
      """
      SELECT key FROM node WHERE source IS NULL
        AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.node = node.id)
        AND kind IN \(list: [NodeKind.meeting, .statement, .omission].map(\.code)) LIMIT 100
      """
    ) { $0.text(0) }
    let edges = try connection.rows(
      """
      SELECT origin.key || ' ' || kind.name || ' ' || target.key FROM edge
      JOIN node AS origin ON origin.id = edge.origin
      JOIN node AS target ON target.id = edge.target
      JOIN edge_kind AS kind ON kind.code = edge.kind
      WHERE edge.source IS NULL
        AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.edge = edge.id) LIMIT 100
      """
    ) { $0.text(0) }
    return (nodes + edges).map { fact in
      Examination.Finding(
        check: "evidence",
        message: "\(fact) has no evidence",
        advice: "ingest or import its source again",
        isProblem: true
      )
    }
  }

  /// What an article tells as done cannot lie after the article.
  private func futureReports() throws -> [Examination.Finding] {
    try connection.rows(
      """
      SELECT event.key, event.happened, article.key, article.happened FROM edge AS reported
      JOIN node AS event ON event.id = reported.target
      JOIN node AS article ON article.id = reported.origin
      WHERE reported.kind = \(EdgeKind.reported.code) AND event.lower < \(TimeBounds.undated)
        AND article.upper < \(TimeBounds.undated) AND event.lower > article.upper + 86400
        AND coalesce(event.status, 'held') = 'held' AND reported.told IS NULL
      ORDER BY event.lower, event.key, article.key LIMIT 100
      """
    ) { row in
      Examination.Finding(
        check: "dates",
        message: """
          \(row.text(0)) is dated \(row.text(1)), after \(row.text(2)) of \(row.text(3)) told of it
          """,
        advice: "correct the date, or give the meeting the status planned",
        isProblem: true
      )
    }
  }

  /// The kinds of nodes that an edge may join.
  private func untrueConnections() throws -> [Examination.Finding] {
    let wrong: [(EdgeKind, SQL)] = [
      (
        .published,
        "origin.kind <> \(NodeKind.outlet.code) OR target.kind <> \(NodeKind.article.code)"
      ),
      (.reported, "origin.kind <> \(NodeKind.article.code)"),
      (.attended, "target.kind <> \(NodeKind.meeting.code)"),
      (.said, "target.kind <> \(NodeKind.statement.code)"),
    ]
    return try wrong.flatMap { kind, condition in
      try connection.rows(
        """
        SELECT origin.key, target.key FROM edge JOIN node AS origin ON origin.id = edge.origin
        JOIN node AS target ON target.id = edge.target
        WHERE edge.kind = \(kind.code) AND (\(condition)) LIMIT 20
        """
      ) { row in
        Examination.Finding(
          check: "connections",
          message:
            "\(row.text(0)) \(kind.rawValue) \(row.text(1)), which kinds of these two cannot",
          advice: "correct the type of the edge in its file and import it again",
          isProblem: true
        )
      }
    }
  }

  private func contradictions() throws -> [Examination.Finding] {
    try connection.rows(
      """
      SELECT key, conflict FROM node WHERE conflict IS NOT NULL ORDER BY lower, key
      """
    ) { row in
      Examination.Finding(
        check: "contradictions",
        message: "\(row.text(0)): \(row.text(1).split(separator: "\n").joined(separator: "; "))",
        advice: "its sources disagree; `graph show` lists their versions",
        isProblem: false
      )
    }
  }
}
