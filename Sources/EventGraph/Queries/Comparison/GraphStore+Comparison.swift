internal import SQLite

extension GraphStore {
  /// Compares which outlets carried which statements, in whose words.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func comparison(_ query: ComparisonQuery) throws -> Comparison {
    try reading {
      var scope =
        try query.meetings.isEmpty
        ? ComparisonScope.during(
          TimeLimits(from: query.from, through: query.through),
          people: query.people,
          in: self
        )
        : ComparisonScope.of(query.meetings, in: self)
      scope.keep(people: query.people)
      return try comparison(scope, query)
    }
  }

  /// Compares statements that were chosen otherwise.
  func comparison(of statements: [Node]) throws -> Comparison {
    try reading {
      let scope = try ComparisonScope.of(statements: statements.map(\.number), in: self)
      return try comparison(scope, ComparisonQuery())
    }
  }

  /// What is known of each outlet and each statement made at a meeting.
  func cells(
    ofWhatWasSaidAt meeting: Node
  ) throws -> [(outlet: StableNumber, cells: [Comparison.Cell])] {
    var builder = try builder(ComparisonScope.of([meeting], in: self), ComparisonQuery())
    let columns = try builder.columns()
    let rows = builder.groups(columns).filter { $0.tie == .madeAt }.flatMap(\.rows)
    return columns.indices.map { column in
      (columns[column].outlet.number, rows.map { $0.cells[column] })
    }
  }

  private func builder(
    _ scope: ComparisonScope,
    _ query: ComparisonQuery
  ) throws -> ComparisonBuilder {
    let meetings = try scope.meetings.keys.sorted().compactMap(node)
    var shelf = ComparisonShelf(self)
    shelf.previews = scope.previews(of: meetings)
    shelf.passing = try scope.passing(of: scope.meetings)
    return try ComparisonBuilder(scope, shelf: shelf, outlets: query.outlets)
  }

  private func comparison(
    _ scope: ComparisonScope,
    _ query: ComparisonQuery
  ) throws -> Comparison {
    let meetings = try scope.meetings.keys.sorted().compactMap(node)
    var builder = try builder(scope, query)
    let columns = try builder.columns()
    let asked = query.meetings.isEmpty ? meetings : query.meetings
    var facets = FacetReader(scope: scope, columns: columns, shelf: builder.shelf)
    var silences = builder.silences
    var shelf = builder.shelf
    for omission in scope.omissions {
      _ = try silences.claims(of: omission, shelf: &shelf)
    }
    return Comparison(
      meetings: query.meetings,
      columns: columns,
      groups: builder.groups(columns),
      facets: try asked.flatMap { try facets.facets(of: $0) },
      silences: silences.open(),
      alsoCited: try alsoCited(columns, shelf: &shelf)
    )
  }

  /// The outlets that the articles name as sources without telling what of this they carried.
  private func alsoCited(
    _ columns: [Comparison.Column],
    shelf: inout ComparisonShelf
  ) throws -> [Node] {
    let query = try connection.statement("SELECT target FROM edge WHERE origin = ? AND kind = ?")
    var cited: Set<StableNumber> = []
    for number in columns.flatMap(\.articles).flatMap(shelf.numbers) {
      try query.bind(1, number.value)
      try query.bind(2, EdgeKind.cited.code)
      try query.forEachRow { cited.insert(StableNumber($0.integer(0))) }
    }
    cited.subtract(columns.map(\.outlet.number))
    return try cited.compactMap { try shelf.node($0) }.sorted { $0.id < $1.id }
  }
}
