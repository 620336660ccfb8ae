internal import EDTF
internal import SQLite

/// Reads what each outlet's articles tell of a meeting.
struct FacetReader {
  private let scope: ComparisonScope
  private let columns: [Comparison.Column]
  private var shelf: ComparisonShelf

  init(scope: ComparisonScope, columns: [Comparison.Column], shelf: ComparisonShelf) {
    self.scope = scope
    self.columns = columns
    self.shelf = shelf
  }

  /// One version of one article.
  private struct Telling {
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

  private func facet(_ kind: Facet.Kind, _ meeting: Node, _ tellings: [Telling]) -> Facet {
    var values: [String] = []
    for telling in tellings where !values.contains(telling.value) { values.append(telling.value) }
    let versions = values.map { value in
      let same = tellings.filter { $0.value == value }
      let others = tellings.filter { $0.value != value }
      let isDisputed =
        same.contains(where: \.isOdd)
        || others.contains { Self.disagree(kind, same[0].value, same[0].date, $0.value, $0.date) }
      return Facet.Version(
        value: value,
        date: same[0].date,
        outlets: Self.unique(same.map(\.outlet)),
        sources: same.map(\.source),
        contradictions: Self.unique(same.compactMap(\.contradiction)),
        isDisputed: isDisputed || same.contains { $0.contradiction != nil }
      )
    }
    let telling = Set(tellings.map(\.outlet))
    return Facet(
      kind: kind,
      meeting: meeting.label,
      versions: versions.sorted { ($1.outlets.count, $0.value) < ($0.outlets.count, $1.value) },
      silent: columns.filter(\.isHeld).map(\.outlet.label).filter { !telling.contains($0) }
    )
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Whether two versions cannot both be true.
  private static func disagree(
    _ kind: Facet.Kind,
    _ left: String,
    _ leftDate: EDTFDate?,
    _ right: String,
    _ rightDate: EDTFDate?
  ) -> Bool {
    switch kind {
    case .participants:
      let (one, other) = (names(left), names(right))
      return !one.isSubset(of: other) && !other.isSubset(of: one)
    case .date: return areApart(leftDate, rightDate)
    case .place:
      let (one, other) = (NameFolding.folded(left), NameFolding.folded(right))
      return !one.contains(other) && !other.contains(one)
    case .status:
      let refused = MeetingStatus.refused.rawValue
      return left == refused || right == refused
    case .announced:
      // Of one thing announced, the dates may disagree.
      return left.prefix { $0 != "\n" } == right.prefix { $0 != "\n" }
        && areApart(leftDate, rightDate)
    }
  }

  static func names(_ value: String) -> Set<Substring> { Set(value.split(separator: "、")) }

  /// Whether no day lies in both.
  static func areApart(_ left: EDTFDate?, _ right: EDTFDate?) -> Bool {
    guard let left, let right else { return false }
    let (one, other) = (TimeBounds(of: left), TimeBounds(of: right))
    return one.upper < other.lower || other.upper < one.lower
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
      guard held.contains(edge.origin), let article = try shelf.article(edge.origin) else {
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
      try mentions.bind(1, article.number.value)
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
          : proofs[party.origin]?.contains(article.number) == true
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
      let read = own.isEmpty ? mentioned.filter { $0.article == article.number }.map(\.date) : own
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
    return try told(reports).map { edge, article in
      let status = edge.version("status") ?? usual
      // What is planned after it was held is told otherwise than by those who were there.
      let isLate =
        status == MeetingStatus.planned.rawValue && usual == MeetingStatus.held.rawValue
        && meeting.bounds.isDated && article.bounds.isDated
        && article.bounds.lower > meeting.bounds.upper
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
      try query.bind(1, article.number.value)
      try query.bind(2, EdgeKind.reported.code)
      try query.forEachRow { row in
        let target = StableNumber(row.integer(3))
        if target.kindCode == NodeKind.meeting.code { reports.append(GraphStore.decodeEdge(row)) }
      }
      for edge in reports where edge.target != meeting.number && scope.meetings[edge.target] == nil
      {
        guard let other = try shelf.node(edge.target),
          (edge.version("status") ?? other.status) == planned
        else { continue }
        let date = edge.version("date").flatMap(EDTFDate.init) ?? other.happened
        let place = try edge.version("place").map { try name(of: $0) }
        let parts = [other.label, place].compactMap(\.self)
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
