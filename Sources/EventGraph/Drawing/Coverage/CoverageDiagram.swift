/// Makes the picture of which outlet carried which statement of a part of the graph.
struct CoverageDiagram {
  let scene: RelationshipScene
  let words: DiagramWords

  private let edges: [Edge]
  /// The outlet of every article.
  private var publishers: [StableNumber: Node] = [:]

  init(_ scene: RelationshipScene, words: DiagramWords) {
    self.scene = scene
    self.words = words
    edges = scene.edges.sorted { ($0.kind.code, $0.number.value) < ($1.kind.code, $1.number.value) }
    for edge in edges where edge.kind == .published {
      publishers[edge.target] = scene.nodes[edge.origin]
    }
  }

  /// The reports, retellings and claims about one statement, by outlet.
  private struct Coverage {
    var cells: [String: CoverageMatrix.Cell] = [:]
    var titles: [String: [String]] = [:]
    var links: [String: String] = [:]
  }

  func matrix() -> CoverageMatrix {
    let statements = scene.nodes.values.filter { $0.kind == .statement }.sorted {
      ($0.bounds.lower, $0.bounds.upper, $0.id) < ($1.bounds.lower, $1.bounds.upper, $1.id)
    }
    let coverages = coverages(of: statements)
    let columns = columns(coverages.values.flatMap(\.cells.keys))
    var groups: [String: [CoverageMatrix.Row]] = [:]
    for statement in statements {
      let coverage = coverages[statement.number] ?? Coverage()
      let speakers = speakers(of: statement)
      groups[speakers, default: []].append(row(statement, coverage, columns))
    }
    var matrix = CoverageMatrix(columns: columns)
    matrix.groups = groups.map { speakers, rows in
      CoverageMatrix.Group(speakers: speakers, rows: Self.sorted(rows))
    }.sorted { ($1.rows.count, $0.speakers) < ($0.rows.count, $1.speakers) }
    return matrix
  }

  /// What most outlets carried comes first.
  private static func sorted(_ rows: [CoverageMatrix.Row]) -> [CoverageMatrix.Row] {
    func weight(_ row: CoverageMatrix.Row) -> Int {
      row.cells.count { $0 != .absent && $0 != .unknown }
    }
    return rows.sorted { (weight($1), $0.id) < (weight($0), $1.id) }
  }

  private func speakers(of statement: Node) -> String {
    let names = edges.filter { $0.kind == .said && $0.target == statement.number }
      .compactMap { scene.nodes[$0.origin]?.label }
    return names.sorted().joined(separator: words.comma)
  }

  private func row(
    _ statement: Node,
    _ coverage: Coverage,
    _ columns: [CoverageMatrix.Column]
  ) -> CoverageMatrix.Row {
    let text = statement.text ?? statement.label
    return CoverageMatrix.Row(
      id: statement.id,
      text: statement.type == "direct" ? "“\(text)”" : text,
      title: statement.label,
      cells: columns.map { column in
        coverage.cells[column.id] ?? (column.isCollected ? .absent : .unknown)
      },
      titles: columns.map { (coverage.titles[$0.id] ?? []).joined(separator: "\n") },
      links: columns.map { coverage.links[$0.id] }
    )
  }
}

// MARK: What the articles say

extension CoverageDiagram {
  private func coverages(of statements: [Node]) -> [StableNumber: Coverage] {
    var coverages: [StableNumber: Coverage] = [:]
    for statement in statements { coverages[statement.number] = Coverage() }
    for edge in edges {
      switch edge.kind {
      case .reported:
        guard coverages[edge.target] != nil, let outlet = publishers[edge.origin] else { continue }
        add(edge.isDirect == true ? .quoted : .reported, by: outlet, edge, to: &coverages)
      case .carried:
        guard coverages[edge.target] != nil, let outlet = scene.nodes[edge.origin] else { continue }
        add(.told, by: outlet, edge, to: &coverages)
      default: continue
      }
    }
    for edge in edges where edge.kind == .omittedBy { addOmission(edge, to: &coverages) }
    return coverages
  }

  /// What an outlet prints itself counts more than what others say of it.
  private func add(
    _ cell: CoverageMatrix.Cell,
    by outlet: Node,
    _ edge: Edge,
    to coverages: inout [StableNumber: Coverage]
  ) {
    let old = coverages[edge.target]?.cells[outlet.id]
    if old == nil || old == .told || (old == .reported && cell == .quoted) {
      coverages[edge.target]?.cells[outlet.id] = cell
    }
    if let words = edge.words {
      coverages[edge.target]?.titles[outlet.id, default: []].append("\(outlet.label)：\(words)")
    }
    if cell != .told, let link = scene.addresses[edge.origin] {
      coverages[edge.target]?.links[outlet.id] = link
    }
  }

  /// A claim of an omission stands beside what was carried, never over it.
  private func addOmission(_ edge: Edge, to coverages: inout [StableNumber: Coverage]) {
    guard let omission = scene.nodes[edge.origin], let party = scene.nodes[edge.target],
      party.kind == .outlet
    else { return }
    let claimants = omission.carriers.firstHand.joined(separator: words.comma)
    for subject in edges where subject.kind == .concerned && subject.origin == omission.number {
      guard let coverage = coverages[subject.target] else { continue }
      if coverage.cells[party.id] == nil { coverages[subject.target]?.cells[party.id] = .leftOut }
      let title = "\(omission.label)（\(words("as told by \(claimants)", "据\(claimants)"))）"
      coverages[subject.target]?.titles[party.id, default: []].append(title)
    }
  }

  /// Outlets whose articles are here come first, then in the order of how much they carried.
  private func columns(_ mentions: [String]) -> [CoverageMatrix.Column] {
    var counts: [String: Int] = [:]
    for id in mentions { counts[id, default: 0] += 1 }
    let collected = Set(publishers.values.map(\.id))
    return scene.nodes.values.filter { counts[$0.id] != nil }.map { node in
      CoverageMatrix.Column(
        id: node.id,
        name: node.label,
        isCollected: collected.contains(node.id)
      )
    }.sorted { left, right in
      let first = (left.isCollected ? 0 : 1, -(counts[left.id] ?? 0), left.id)
      let second = (right.isCollected ? 0 : 1, -(counts[right.id] ?? 0), right.id)
      return first < second
    }
  }
}
