internal import EDTF
internal import SQLite

/// Finds what sources disagree on.
struct ConflictReader {
  let store: GraphStore

  init(_ store: GraphStore) {
    self.store = store
  }

  /// The meetings, statements and articles that may have a conflict, in order of time.
  func subjects(about nodes: [Node]) throws -> [Node] {
    let candidates: SQL =
      nodes.isEmpty ? Self.suspects : SQL.joined(nodes.map(Self.events), separator: " UNION ")
    let kinds = [NodeKind.meeting, .statement, .article].map(\.code)
    return try store.connection.rows(
      """
      SELECT \(raw: GraphStore.nodeColumns) FROM node WHERE id IN (\(candidates))
        AND kind IN \(list: kinds)
      ORDER BY lower, upper, kind, key
      """
    ) { GraphStore.decodeNode($0) }
  }

  /// Only what has versions of its own, says so, is told by several, or is said to be left out.
  private static let suspects: SQL = """
    SELECT id FROM node WHERE conflict IS NOT NULL
    UNION SELECT target FROM edge WHERE kind = \(EdgeKind.reported.code)
      AND (told IS NOT NULL OR conflict IS NOT NULL)
    UNION SELECT target FROM edge WHERE kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code))
      AND words IS NOT NULL GROUP BY target HAVING count(DISTINCT words) > 1
    UNION SELECT meeting FROM meeting_mention WHERE meeting IS NOT NULL
      GROUP BY meeting HAVING count(DISTINCT parties) > 1
    UNION SELECT target FROM edge WHERE kind = \(EdgeKind.concerned.code)
    UNION SELECT article FROM contradiction
    """

  /// The events that a node is, takes part in, or says.
  private static func events(of node: Node) -> SQL {
    let number = node.number.value
    let out = [EdgeKind.said, .attended, .reported, .madeAt].map(\.code)
    let back = [EdgeKind.addressed, .madeAt, .heldIn, .concerned].map(\.code)
    let own: SQL = """
      SELECT \(number) UNION SELECT target FROM edge WHERE origin = \(number)
        AND kind IN \(list: out)
      UNION SELECT origin FROM edge WHERE target = \(number) AND kind IN \(list: back)
      """
    guard node.kind == .outlet else { return own }
    return """
      \(own) UNION SELECT reported.target FROM edge AS published
      JOIN edge AS reported ON reported.origin = published.target
        AND reported.kind = \(EdgeKind.reported.code)
      WHERE published.origin = \(number) AND published.kind = \(EdgeKind.published.code)
      UNION SELECT target FROM edge WHERE origin = \(number)
        AND kind = \(EdgeKind.published.code)
      """
  }

  func conflicts(of subject: Node) throws -> [Conflict] {
    switch subject.kind {
    case .meeting: try meetingConflicts(subject)
    case .statement: try statementConflicts(subject)
    case .article: try articleConflicts(subject)
    default: []
    }
  }
}

// MARK: Meetings

extension ConflictReader {
  private func meetingConflicts(_ meeting: Node) throws -> [Conflict] {
    let scope = try ComparisonScope.of(meetings: [meeting], in: store)
    var shelf = ComparisonShelf(store)
    let columns = try MeetingReporters(scope, shelf: &shelf).columns
    var facets = FacetReader(scope: scope, columns: columns, shelf: shelf)
    return try facets.facets(of: meeting).compactMap { facet in
      guard facet.isDisputed, let kind = Self.kinds[facet.kind] else { return nil }
      let versions = facet.versions.map { version in
        Conflict.Version(
          value: version.value,
          date: version.date,
          sources: version.sources,
          outlets: [],
          contradictions: version.contradictions
        )
      }
      return Conflict(kind: kind, subject: meeting, versions: versions)
    }
  }

  private static let kinds: [Facet.Kind: Conflict.Kind] = [
    .participants: .participants, .date: .date, .place: .place, .status: .status,
  ]
}

// MARK: Statements

extension ConflictReader {
  private func statementConflicts(_ statement: Node) throws -> [Conflict] {
    var shelf = ComparisonShelf(store)
    let edges = try store.edges(of: statement.number).filter { $0.target == statement.number }
    let dates = try dateConflict(statement, edges, shelf: &shelf)
    return [dates].compactMap(\.self) + (try wordingConflicts(statement, edges, shelf: &shelf))
      + (try silences(statement, edges, shelf: &shelf))
  }

  private func dateConflict(
    _ statement: Node,
    _ edges: [Edge],
    shelf: inout ComparisonShelf
  ) throws -> Conflict? {
    var versions: [Conflict.Version] = []
    var dates: [EDTFDate?] = [statement.happened]
    let isSuspect = edges.contains {
      $0.kind == .reported && ($0.version("date") != nil || $0.conflict != nil)
    }
    guard isSuspect else { return nil }
    let settled = try articles(dating: statement)
    for edge in edges where edge.kind == .reported {
      let text =
        edge.version("date")
        ?? (settled.contains(edge.origin) ? statement.happened?.description : nil)
      guard text != nil || edge.conflict != nil else { continue }
      let date = text.flatMap(EDTFDate.init)
      dates.append(date)
      let words = try edge.conflict.flatMap { try sentence(of: $0, in: edge.origin) } ?? edge.words
      let source = Facet.Source(article: try shelf.article(edge.origin), words: words)
      let same = versions.firstIndex { $0.value == text ?? "" }
      let old = same.map { versions[$0] }
      let version = Conflict.Version(
        value: text ?? "",
        date: date,
        sources: (old?.sources ?? []) + [source],
        outlets: [],
        contradictions: (old?.contradictions ?? []) + (edge.conflict.map { [$0] } ?? [])
      )
      if let same { versions[same] = version } else { versions.append(version) }
    }
    let areApart = dates.indices.contains { left in
      dates.indices.contains { left < $0 && FacetReader.areApart(dates[left], dates[$0]) }
    }
    guard areApart || versions.contains(where: { !$0.contradictions.isEmpty }) else { return nil }
    return Conflict(kind: .date, subject: statement, versions: versions)
  }

  /// The articles whose own text gives the date that was settled on.
  private func articles(dating statement: Node) throws -> Set<StableNumber> {
    guard let date = statement.happened?.description else { return [] }
    let articles = try store.connection.rows(
      """
      SELECT article FROM statement_mention
      WHERE statement = \(statement.number.value) AND happened = \(date)
      """
    ) { StableNumber($0.integer(0)) }
    return Set(articles)
  }

  private static let wordingKinds: [Difference.Kind: Conflict.Kind] = [
    .figures: .figures, .negation: .negation, .tense: .tense, .addedEpithets: .epithets,
    .droppedEpithets: .epithets,
  ]

  /// Wordings that differ from the fullest in what can be true or not.
  private func wordingConflicts(
    _ statement: Node,
    _ edges: [Edge],
    shelf: inout ComparisonShelf
  ) throws -> [Conflict] {
    var collector = WordingCollector()
    for edge in edges { try collector.add(edge, shelf: &shelf) }
    let wordings = collector.wordings(against: .fullest)
    guard let basis = wordings.first(where: { $0.basis == nil && $0.carriage.words != nil }) else {
      return []
    }
    var conflicts: [Conflict] = []
    for kind in Conflict.Kind.allCases {
      let others = wordings.filter { wording in
        // Only what is quoted claims to be the very words.
        (kind != .epithets || wording.carriage.isDirect && basis.carriage.isDirect)
          && wording.differences.contains {
            Self.wordingKinds[$0.kind] == kind && Self.isContradiction($0)
          }
      }
      guard !others.isEmpty else { continue }
      let versions = ([basis] + others).map(Self.version)
      conflicts.append(Conflict(kind: kind, subject: statement, versions: versions))
    }
    return conflicts
  }

  /// A sign of time that comes or goes says no other time.
  private static func isContradiction(_ difference: Difference) -> Bool {
    difference.kind != .tense || !difference.before.isEmpty && !difference.after.isEmpty
  }

  private static func version(_ wording: Drift.Wording) -> Conflict.Version {
    Conflict.Version(
      value: wording.carriage.words ?? "",
      date: nil,
      sources: [Facet.Source(article: wording.carriage.article, words: wording.carriage.words)],
      outlets: (wording.carriage.isFirstHand ? [] : [wording.carriage.outlet]) + wording.via,
      contradictions: []
    )
  }

  /// Claims that an outlet left out what an article of its own has.
  private func silences(
    _ statement: Node,
    _ edges: [Edge],
    shelf: inout ComparisonShelf
  ) throws -> [Conflict] {
    var claims = ComparisonSilences()
    var conflicts: [Conflict] = []
    for edge in edges
    where edge.kind == .concerned && edge.origin.kindCode == NodeKind.omission.code {
      let claim = try claims.claims(of: edge.origin, shelf: &shelf)
      for party in claim.parties where party.kind == .outlet {
        let own = try edges.filter { $0.kind == .reported }.compactMap { edge -> Facet.Source? in
          guard let article = try shelf.article(edge.origin), article.publisher == party.number
          else { return nil }
          return Facet.Source(article: article, words: edge.words)
        }
        guard !own.isEmpty else { continue }
        let said = claim.claims.map { Facet.Source(article: $0.article, words: $0.words) }
        conflicts.append(
          Conflict(
            kind: .silence,
            subject: statement,
            versions: [
              Conflict.Version(
                value: claim.what,
                date: nil,
                sources: said,
                outlets: [],
                contradictions: []
              ),
              Conflict.Version(
                value: own[0].words ?? "",
                date: nil,
                sources: own,
                outlets: [],
                contradictions: []
              ),
            ]
          )
        )
      }
    }
    return conflicts
  }
}

/// The outlets whose articles report some meetings.
struct MeetingReporters {
  let columns: [Comparison.Column]

  init(_ scope: ComparisonScope, shelf: inout ComparisonShelf) throws {
    var articles: [StableNumber: [Comparison.Article]] = [:]
    for (meeting, edges) in scope.meetings {
      for edge in edges where edge.kind == .reported && edge.target == meeting {
        guard let article = try shelf.article(edge.origin), let outlet = article.publisher,
          articles[outlet]?.contains(article) != true
        else { continue }
        articles[outlet, default: []].append(article)
      }
    }
    columns = try articles.keys.sorted().compactMap { number in
      try shelf.node(number).map {
        Comparison.Column(outlet: $0, articles: articles[number] ?? [], isTold: false)
      }
    }
  }
}
