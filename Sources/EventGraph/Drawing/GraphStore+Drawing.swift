extension GraphStore {
  /// The picture of who met, said, carried and left out what in a part of the graph.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func relationshipDiagram(
    of selection: SubgraphSelection,
    style: DiagramStyle = DiagramStyle()
  ) throws -> Diagram {
    let centres = selection.centres
    let compared = try selection.meetings.map { try comparison(ComparisonQuery(meetings: $0)) }
    let claims = try compared.map { try self.claims(of: $0) } ?? [:]
    let (scene, shortage) = try scene(of: selection, limit: style.limit, claims: claims)
    let words = DiagramWords(language: style.language)
    let picture = RelationshipDiagram.make(scene, words: words)
    let title = centres.map(\.label).joined(separator: words.comma)
    var diagram = Diagram(
      .relationships(picture),
      title: title.isEmpty ? words("Who said what", "谁说了什么") : title,
      style: style
    )
    diagram.shortage = shortage
    let caption = RelationshipCaption(picture, scene: scene, words: words)
    diagram.subtitle = caption.subtitle
    diagram.source = caption.source
    return diagram
  }
}

extension GraphStore {
  /// The picture of which outlets carried which statements of a part of the graph.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func coverageDiagram(
    of selection: SubgraphSelection,
    style: DiagramStyle = DiagramStyle()
  ) throws -> Diagram {
    var (scene, shortage) = try scene(of: selection, limit: style.limit)
    let words = DiagramWords(language: style.language)
    let statements = scene.nodes.values.filter { $0.kind == .statement }
    var comparison: Comparison
    if let meetings = selection.meetings {
      // The same comparison as in words, with the same rows in the same order.
      comparison = try self.comparison(ComparisonQuery(meetings: meetings))
      shortage = Diagram.Shortage(of: comparison, limit: style.limit)
      comparison = comparison.prefix(style.limit)
    } else {
      comparison = try self.comparison(of: statements)
    }
    let matrix = CoverageDiagram(comparison: comparison, words: words).matrix()
    let names = selection.centres.map(\.label).joined(separator: words.comma)
    let title = words("Who carried what", "谁刊载了什么")
    var diagram = Diagram(
      .coverage(matrix),
      title: names.isEmpty ? title : names + words.colon + title,
      style: style
    )
    diagram.shortage = shortage
    diagram.subtitle = [
      words.count(comparison.statementCount, .statement, words),
      words.count(matrix.columns.count, .outlet, words),
    ].joined(separator: words.dot)
    diagram.source = RelationshipCaption(Relationships(), scene: scene, words: words).source
    return diagram
  }

  /// The picture of which outlets take what they tell from which others.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func citationDiagram(
    of selection: SubgraphSelection = .all,
    style: DiagramStyle = DiagramStyle()
  ) throws -> Diagram {
    let (scene, shortage) = try scene(of: selection, limit: max(style.limit, CitationFlow.reach))
    let words = DiagramWords(language: style.language)
    let flow = CitationFlow(scene, words: words).folded(words)
    let names = selection.centres.map(\.label).joined(separator: words.comma)
    let title = words("Who cites whom", "谁引用谁")
    var diagram = Diagram(
      .citations(flow),
      title: names.isEmpty ? title : names + words.colon + title,
      style: style
    )
    diagram.shortage = shortage
    diagram.subtitle = words(
      "Each number counts the statements and meetings told with that source named",
      "数字为注明该来源的言论与往来条数"
    )
    diagram.source = RelationshipCaption(Relationships(), scene: scene, words: words).source
    return diagram
  }

  private func scene(
    of selection: SubgraphSelection,
    limit: Int,
    claims: [StableNumber: [StableNumber]] = [:]
  ) throws -> (RelationshipScene, Diagram.Shortage?) {
    let chosen = selection.narrowed
    let part = try BoundedSelection(store: self, limit: limit).read(chosen)
    let scene = try RelationshipScene(
      part.subgraph,
      centres: chosen.centres,
      claims: claims,
      in: self
    )
    guard !part.isWhole else { return (scene, nil) }
    return (scene, Diagram.Shortage(drawn: part.subgraph.nodes.count, total: part.total))
  }
}

extension GraphStore {
  /// What each claim of an omission is about: the statements a comparison ties it to, else the
  /// meeting.
  private func claims(of comparison: Comparison) throws -> [StableNumber: [StableNumber]] {
    var subjects: [String: [StableNumber]] = [:]
    for row in comparison.groups.flatMap(\.rows) {
      for claim in Set(row.cells.flatMap(\.claims).map(\.id)) {
        subjects[claim, default: []].append(row.statement.number)
      }
    }
    for claim in Set(comparison.silences.flatMap(\.claims).map(\.id)) where subjects[claim] == nil {
      subjects[claim] = comparison.meetings.map(\.number)
    }
    var claims: [StableNumber: [StableNumber]] = [:]
    for (id, statements) in subjects {
      if let omission = try node(id: id) { claims[omission.number] = statements }
    }
    return claims
  }
}

extension SubgraphSelection {
  /// The meetings, where it is about meetings and nothing else.
  fileprivate var meetings: [Node]? {
    guard case .stories(let centres) = self, !centres.isEmpty,
      centres.allSatisfy({ $0.kind == .meeting })
    else { return nil }
    return centres
  }

  /// The picture of a meeting shows what was said at it and of it, not what that led to.
  fileprivate var narrowed: SubgraphSelection {
    switch self {
    case .stories(let centres) where centres.allSatisfy({ $0.kind == .meeting }):
      .around(centres, depth: 1)
    case .during(let whole, let from, let through):
      .during(whole.narrowed, from: from, through: through)
    default: self
    }
  }

  /// The nodes that the part was chosen around.
  var centres: [Node] {
    switch self {
    case .around(let centres, _), .stories(let centres): centres
    case .during(let whole, _, _): whole.centres
    case .all, .nodes: []
    }
  }
}
