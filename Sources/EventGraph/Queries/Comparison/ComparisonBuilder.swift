/// Fills the matrix: one row a statement, one column an outlet.
struct ComparisonBuilder {
  let scope: ComparisonScope
  var shelf: ComparisonShelf
  private let outlets: Set<StableNumber>

  /// What is known of one statement, by outlet.
  struct Line {
    let entry: ComparisonScope.Entry
    /// What else of the same occasion says the same in other words.
    var others: [ComparisonScope.Entry] = []
    let speakers: [String]
    var own: [StableNumber: [Comparison.Carriage]] = [:]
    var told: [StableNumber: [Comparison.Carriage]] = [:]
    var claims: [StableNumber: [Comparison.Claim]] = [:]
    /// What outlets have of it within a longer statement.
    var within: [StableNumber: [Comparison.Carriage]] = [:]
    /// What the statement says, to be compared with what else an outlet has.
    let likeness: WordingLikeness
    /// The same of each wording that an outlet has of it.
    var wordings: [StableNumber: [WordingLikeness]] = [:]
    /// What the statements are about, apart from how they say it.
    var matters: [StatementMatter]
    /// The outlets told of that governments speak through.
    var readouts: Set<StableNumber> = []

    /// Every statement of the row.
    var entries: [ComparisonScope.Entry] { [entry] + others }
  }

  var lines: [Line] = []
  /// The articles with coverage of each occasion.
  private(set) var coverage: [StableNumber: Set<StableNumber>] = [:]
  var silences = ComparisonSilences()

  /// Reads what the articles say; only of `outlets` where any are named.
  init(_ scope: ComparisonScope, shelf: ComparisonShelf, outlets: [Node]) throws {
    self.scope = scope
    self.shelf = shelf
    self.outlets = Set(outlets.map(\.number))
    for (meeting, edges) in scope.meetings {
      for edge in edges where edge.kind == .reported && edge.target == meeting {
        coverage[meeting, default: []].insert(edge.origin)
      }
    }
    let entries = scope.entries.values.sorted { left, right in
      Self.order(left) < Self.order(right)
    }
    for entry in entries { lines.append(try line(entry)) }
    try addReadouts()
    try addClaims()
    try joinMatters()
  }

  /// The articles with coverage of anything that is compared, in a fixed order.
  var articles: [StableNumber] { Set(coverage.values.joined()).sorted() }

  private static func order(_ entry: ComparisonScope.Entry) -> (Int, Int, Int, String) {
    let bounds = entry.statement.bounds
    return (bounds.lower, bounds.upper, entry.place, entry.statement.id)
  }
}

// MARK: Reading

extension ComparisonBuilder {
  private mutating func line(_ entry: ComparisonScope.Entry) throws -> Line {
    let speakers = try entry.edges(.said).map { try shelf.label($0.origin) }
    let statement = entry.statement
    var line = Line(
      entry: entry,
      speakers: Array(Set(speakers)).sorted(),
      likeness: WordingLikeness(statement.text ?? statement.label),
      matters: []
    )
    for edge in entry.edges(.reported) {
      for occasion in entry.occasions { coverage[occasion, default: []].insert(edge.origin) }
      guard let article = try shelf.article(edge.origin), let outlet = article.publisher else {
        continue
      }
      line.own[outlet, default: []].append(Self.carriage(edge, article, article.outlet))
    }
    for edge in entry.edges(.carried) {
      guard let outlet = try shelf.node(edge.origin) else { continue }
      let article = try shelf.article(behind: edge)
      line.told[outlet.number, default: []].append(Self.carriage(edge, article, outlet.label))
      if outlet.type == Self.readoutType { line.readouts.insert(outlet.number) }
    }
    for edge in entry.edges(.concerned) where edge.origin.kindCode == NodeKind.omission.code {
      let claims = try silences.claims(of: edge.origin, shelf: &shelf)
      for party in claims.parties where Self.publishes(party) {
        line.claims[party.number, default: []] += claims.claims
      }
      silences.settle(edge.origin, unless: !claims.parties.allSatisfy(Self.publishes))
    }
    return line
  }

  /// Governments and other bodies publish as well as outlets do; people do not.
  static func publishes(_ party: Node) -> Bool {
    party.kind == .outlet || party.kind == .organization
  }

  /// What a government publishes itself.
  private static let readoutType = "government"

  private static func carriage(
    _ edge: Edge,
    _ article: Comparison.Article?,
    _ outlet: String
  ) -> Comparison.Carriage {
    Comparison.Carriage(
      words: edge.words,
      isDirect: edge.isDirect == true,
      article: article,
      isFirstHand: edge.kind == .reported,
      outlet: outlet
    )
  }
}

// MARK: The matrix

extension ComparisonBuilder {
  mutating func columns() throws -> [Comparison.Column] {
    var held: [StableNumber: [Comparison.Article]] = [:]
    for number in articles {
      guard let article = try shelf.article(number), let outlet = article.publisher,
        held[outlet]?.contains(article) != true
      else { continue }
      held[outlet, default: []].append(article)
    }
    var told: Set<StableNumber> = []
    var weights: [StableNumber: Int] = [:]
    for line in lines {
      told.formUnion(line.told.keys)
      told.formUnion(line.claims.keys)
      for outlet in Array(line.told.keys) + Array(line.claims.keys) {
        weights[outlet, default: 0] += 1
      }
    }
    for (meeting, edges) in scope.meetings {
      for edge in edges where edge.kind == .carried && edge.target == meeting {
        if let outlet = try shelf.node(edge.origin) { told.insert(outlet.number) }
      }
    }
    var columns: [Comparison.Column] = []
    for number in told.union(held.keys) where outlets.isEmpty || outlets.contains(number) {
      guard let outlet = try shelf.node(number), Self.publishes(outlet) else { continue }
      let articles = (held[number] ?? []).sorted(by: Self.isBefore)
      columns.append(
        Comparison.Column(outlet: outlet, articles: articles, isTold: told.contains(number))
      )
    }
    return columns.sorted { left, right in
      Self.order(left, weights) < Self.order(right, weights)
    }
  }

  static func isBefore(_ left: Comparison.Article, _ right: Comparison.Article) -> Bool {
    (left.bounds.lower, left.id) < (right.bounds.lower, right.id)
  }

  /// Those with coverage by their first article, then the others by how much is told of them.
  private static func order(
    _ column: Comparison.Column,
    _ weights: [StableNumber: Int]
  ) -> (Int, Int, String) {
    guard let first = column.articles.first else {
      return (1, -(weights[column.outlet.number] ?? 0), column.outlet.id)
    }
    return (0, first.bounds.lower, column.outlet.id)
  }

  func groups(_ columns: [Comparison.Column]) -> [Comparison.Group] {
    var keys: [[String]] = []
    var rows: [[String]: [Comparison.Row]] = [:]
    var ties: [[String]: Comparison.Tie] = [:]
    for tie in Comparison.Tie.allCases {
      for line in lines where line.entry.tie == tie {
        let key = [tie.rawValue] + line.speakers
        if rows[key] == nil { keys.append(key) }
        rows[key, default: []].append(row(line, columns))
        ties[key] = tie
      }
    }
    return keys.map { key in
      Comparison.Group(
        speakers: Array(key.dropFirst()),
        tie: ties[key] ?? .during,
        rows: rows[key] ?? []
      )
    }
  }

  private func row(_ line: Line, _ columns: [Comparison.Column]) -> Comparison.Row {
    let basis = basis(of: line)
    let searched = searched(line)
    return Comparison.Row(
      statement: line.entry.statement,
      others: line.others.map(\.statement),
      basis: basis,
      cells: columns.map { column in
        let outlet = column.outlet.number
        let count = column.articles.count { searched.contains($0.number) }
        return cell(line, outlet, basis: basis, articleCount: count)
      }
    )
  }

  /// The articles that could hold a statement: about its occasion, not before it was said.
  ///
  /// Of what nobody dates is known only that it had been said when it first appeared.
  private func searched(_ line: Line) -> Set<StableNumber> {
    let reports = line.entries.flatMap { $0.edges(.reported) }
    let first = reports.compactMap { shelf.known($0.origin)?.bounds.lower }.min()
    let said = line.entries.map(\.statement.bounds).filter(\.isDated).map(\.lower).min()
    let earliest = said ?? first ?? TimeBounds.open
    let isSaidThere = line.entries.allSatisfy(\.isSaidThere)
    var articles: Set<StableNumber> = []
    for occasion in line.entry.occasions { articles.formUnion(coverage[occasion] ?? []) }
    var searched: Set<StableNumber> = []
    for number in articles {
      guard let article = shelf.known(number), !shelf.passing.contains(number) else { continue }
      if isSaidThere, shelf.previews.contains(number) { continue }
      guard !article.bounds.isDated || article.bounds.upper >= earliest else { continue }
      searched.insert(article.number)
    }
    return searched
  }

  private func cell(
    _ line: Line,
    _ outlet: StableNumber,
    basis: Comparison.Carriage?,
    articleCount: Int
  ) -> Comparison.Cell {
    let own = line.own[outlet] ?? line.within[outlet] ?? []
    let carriages = own.isEmpty ? line.told[outlet] ?? [] : own
    let claims = line.claims[outlet] ?? []
    let measured = carriages.map { ($0, Self.differences($0, from: basis)) }
      .sorted { Self.distance($0) < Self.distance($1) }
    let state: Comparison.Cell.State =
      if let best = measured.first {
        best.1.isEmpty ? .carried : .carriedDifferently
      } else if !claims.isEmpty {
        .leftOut
      } else {
        articleCount > 0 ? .notCarried : .noData
      }
    return Comparison.Cell(
      state: state,
      isDirect: carriages.contains(where: \.isDirect),
      isSecondHand: own.isEmpty && !carriages.isEmpty,
      differences: measured.first?.1 ?? [],
      carriages: measured.map(\.0),
      claims: claims,
      articleCount: max(articleCount, own.isEmpty ? 0 : 1),
      nearest: state == .notCarried ? nearest(to: line, in: outlet) : nil
    )
  }
}
