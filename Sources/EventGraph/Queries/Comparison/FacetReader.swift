internal import EDTF
internal import SQLite

/// Reads what each outlet's articles tell of a meeting.
struct FacetReader {
  private let scope: ComparisonScope
  let columns: [Comparison.Column]
  private var shelf: ComparisonShelf

  private static let day = 86_400

  init(scope: ComparisonScope, columns: [Comparison.Column], shelf: ComparisonShelf) {
    self.scope = scope
    self.columns = columns
    self.shelf = shelf
  }

  /// One version of one article.
  struct Telling {
    let source: Facet.Source
    let value: String
    var outlet: String { source.article?.outlet ?? "" }
    var date: EDTFDate?
    var contradiction: String?
    /// Whether it cannot be true whatever others tell.
    var isOdd = false
  }

  mutating func facets(of meeting: Node) throws -> [Facet] {
    let reports = (scope.meetings[meeting.number] ?? []).filter {
      $0.kind == .reported && $0.target == meeting.number
    }
    return try Facet.Kind.allCases.compactMap { kind in
      let tellings: [Telling] =
        switch kind {
        case .participants: try participants(of: meeting, reports)
        case .date: try dates(of: meeting, reports)
        case .place: try places(reports)
        case .status: try statuses(of: meeting, reports)
        case .announced: try announced(beside: meeting)
        }
      guard !tellings.isEmpty else { return nil }
      return facet(kind, meeting, tellings)
    }
  }
}

// MARK: What articles tell

extension FacetReader {
  /// The reports of outlets that are compared, each with the name of its outlet.
  private mutating func told(
    _ reports: [Edge]
  ) throws -> [(edge: Edge, article: Comparison.Article)] {
    let held = Set(columns.flatMap(\.articles).map(\.number))
    return try reports.compactMap { edge in
      guard let article = try shelf.article(edge.origin), held.contains(article.number) else {
        return nil
      }
      return (edge, article)
    }.sorted { ComparisonBuilder.isBefore($0.article, $1.article) }
  }

  private mutating func participants(of meeting: Node, _ reports: [Edge]) throws -> [Telling] {
    let parties = (scope.meetings[meeting.number] ?? []).filter {
      $0.kind == .attended && $0.target == meeting.number
    }
    let evidence = try shelf.store.connection.statement(
      "SELECT DISTINCT article FROM evidence WHERE edge = ? AND article IS NOT NULL"
    )
    let mentions = try shelf.store.connection.statement(
      "SELECT target FROM edge WHERE origin = ? AND kind = ?"
    )
    var proofs: [StableNumber: Set<StableNumber>] = [:]
    for party in parties {
      try evidence.bind(1, party.number.value)
      try evidence.forEachRow { row in
        proofs[party.origin, default: []].insert(StableNumber(row.integer(0)))
      }
    }
    var named: [String: Set<String>] = [:]
    var sources: [(outlet: String, source: Facet.Source)] = []
    for (edge, article) in try told(reports) {
      var mentioned: Set<StableNumber> = []
      try mentions.bind(1, edge.origin.value)
      try mentions.bind(2, EdgeKind.mentioned.code)
      try mentions.forEachRow { mentioned.insert(StableNumber($0.integer(0))) }
      if !sources.contains(where: { $0.outlet == article.outlet }) {
        sources.append((article.outlet, Facet.Source(article: article, words: edge.words)))
      }
      for party in parties {
        // Where texts prove who took part, a mere mention is no proof.
        let isNamed =
          proofs.isEmpty
          ? mentioned.contains(party.origin)
          : proofs[party.origin]?.contains(edge.origin) == true
        guard isNamed else { continue }
        named[article.outlet, default: []].insert(try shelf.label(party.origin))
      }
    }
    return sources.compactMap { outlet, source in
      guard let names = named[outlet], !names.isEmpty else { return nil }
      return Telling(source: source, value: names.sorted().joined(separator: "、"))
    }
  }

  private mutating func dates(of meeting: Node, _ reports: [Edge]) throws -> [Telling] {
    let mentioned = try shelf.store.connection.rows(
      """
      SELECT article, happened FROM meeting_mention
      WHERE meeting = \(meeting.number.value) AND happened IS NOT NULL ORDER BY article, id
      """
    ) { (article: StableNumber($0.integer(0)), date: $0.text(1)) }
    var tellings: [Telling] = []
    for (edge, article) in try told(reports) {
      let own = edge.version("date").map { [$0] } ?? []
      let read = own.isEmpty ? mentioned.filter { $0.article == edge.origin }.map(\.date) : own
      for text in read {
        tellings.append(
          Telling(
            source: Facet.Source(article: article, words: edge.words),
            value: text,
            date: EDTFDate(text),
            contradiction: edge.conflict
          )
        )
      }
    }
    return tellings
  }

  private mutating func places(_ reports: [Edge]) throws -> [Telling] {
    try told(reports).compactMap { edge, article in
      guard let place = edge.version("place") else { return nil }
      return Telling(
        source: Facet.Source(article: article, words: edge.words),
        value: try name(of: place)
      )
    }
  }

  /// The usual name of a place, where exactly one is called so.
  private func name(of place: String) throws -> String {
    let labels = try shelf.store.connection.rows(
      """
      SELECT DISTINCT node.label FROM name JOIN node ON node.id = name.node
      WHERE name.folded = \(NameFolding.folded(place)) AND node.kind = \(NodeKind.place.code)
      """
    ) { $0.text(0) }
    return labels.count == 1 ? labels[0] : place
  }

  private mutating func statuses(of meeting: Node, _ reports: [Edge]) throws -> [Telling] {
    let usual = meeting.status ?? MeetingStatus.held.rawValue
    let reports = try told(reports)
    let held = Set(reports.filter { ($0.edge.version("status") ?? usual) == usual }.map(\.article))
    return reports.map { edge, article in
      let status = edge.version("status") ?? usual
      // What is planned after it was held is told otherwise than by those who were there; a day
      // later it may still be the same hour elsewhere.
      let isLate =
        status == MeetingStatus.planned.rawValue && usual == MeetingStatus.held.rawValue
        && meeting.bounds.isDated && article.bounds.isDated && !held.contains(article)
        && article.bounds.lower > meeting.bounds.upper + Self.day
      return Telling(
        source: Facet.Source(article: article, words: edge.words),
        value: status,
        isOdd: isLate
      )
    }
  }

  private mutating func announced(beside meeting: Node) throws -> [Telling] {
    let planned = MeetingStatus.planned.rawValue
    let held = columns.flatMap(\.articles).sorted(by: ComparisonBuilder.isBefore)
    let query = try shelf.store.connection.statement(
      "SELECT \(GraphStore.edgeColumns) FROM edge WHERE origin = ? AND kind = ?"
    )
    var tellings: [Telling] = []
    for article in held {
      var reports: [Edge] = []
      for number in shelf.numbers(of: article) {
        try query.bind(1, number.value)
        try query.bind(2, EdgeKind.reported.code)
        try query.forEachRow { row in
          let target = StableNumber(row.integer(3))
          if target.kindCode == NodeKind.meeting.code { reports.append(GraphStore.decodeEdge(row)) }
        }
      }
      for edge in reports where edge.target != meeting.number && scope.meetings[edge.target] == nil
      {
        guard let other = try shelf.node(edge.target),
          (edge.version("status") ?? other.status) == planned
        else { continue }
        let date = edge.version("date").flatMap(EDTFDate.init) ?? other.happened
        let place = try edge.version("place").map { try name(of: $0) }
        let isNamed = place.map(other.label.contains) ?? true
        let parts = [other.label, isNamed ? nil : place].compactMap(\.self)
        tellings.append(
          Telling(
            source: Facet.Source(article: article, words: edge.words),
            value: parts.joined(separator: "\n"),
            date: date,
            contradiction: edge.conflict
          )
        )
      }
    }
    return tellings
  }
}
