internal import EDTF
internal import YAML

/// The rows of a pair of CSV files, checked and connected.
///
/// Documentation/Formats.md has the columns.
public struct BulkTables: Sendable {
  /// A row of the file of nodes.
  struct Node {
    let kind: NodeKind
    /// The id, as in `person:习近平`.
    let key: String
    let name: String
    let happened: String?
    let bounds: TimeBounds
    let line: Int
    let number: StableNumber
    /// Who said it, where it is a statement.
    var speakers: [Int] = []
  }

  /// A row of the file of edges; ends are places in `nodes`.
  struct Edge {
    let origin: Int
    let kind: EdgeKind
    let target: Int
    let line: Int
  }

  let nodeFile: CuratedFile
  let edgeFile: CuratedFile
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The places of `nodes` in the order of their numbers, which is that of the table.
  private(set) var nodeOrder: [Int] = []
  /// The places of `nodes` by the ids of the file.
  var places: [String: Int] = [:]
  private var problems: [GraphFileProblem] = []
  private var unlisted = 0

  /// A file with a thousand mistakes has one mistake; the first few tell which.
  private static let shownProblems = 20

  /// Reads and checks two files: what happened and who took part, and how they are connected.
  ///
  /// - Throws: `GraphFileProblems` with the first mistakes, or `EventGraphError`.
  public init(nodes nodeFile: CuratedFile, edges edgeFile: CuratedFile) throws {
    self.nodeFile = nodeFile
    self.edgeFile = edgeFile
    guard nodeFile.name != edgeFile.name else {
      throw EventGraphError(
        .invalidData,
        "could not import \(edgeFile.path): the file of nodes has the same name",
        advice: "the graph knows files by their names; rename one of them"
      )
    }
    readNodes()
    reportSameNodes()
    try throwProblems()
    readEdges()
    try throwProblems()
    places = [:]
  }

  mutating func report(
    _ file: CuratedFile,
    _ line: Int,
    _ message: String,
    hint: String? = nil
  ) {
    guard problems.count < Self.shownProblems else {
      unlisted += 1
      return
    }
    let position = YAMLPosition(line: line, column: 1)
    problems.append(GraphFileProblem(file: file.path, at: position, message, hint: hint))
  }

  private func throwProblems() throws {
    guard problems.isEmpty else {
      throw GraphFileProblems(problems: problems, unlisted: unlisted)
    }
  }

  /// Two rows whose ids differ may still mean one node, as 习近平 and person:习近平 do.
  private mutating func reportSameNodes() {
    nodeOrder = nodes.indices.sorted { nodes[$0].number < nodes[$1].number }
    for (place, next) in zip(nodeOrder, nodeOrder.dropFirst())
    where nodes[place].number == nodes[next].number {
      let first = nodes[min(place, next)]
      let line = nodes[max(place, next)].line
      report(nodeFile, line, "'\(first.key)' is there already, in line \(first.line)")
    }
  }
}

// MARK: Rows

extension BulkTables {
  /// Calls `body` with the wanted columns of each row, and with its line.
  ///
  /// The first row names the columns, in any order; others are passed over.
  mutating func forEachRow(
    of file: CuratedFile,
    columns wanted: [String],
    _ body: (inout BulkTables, _ fields: [String], _ line: Int) -> Void
  ) {
    var rows = CSVRows(file.bytes)
    var fields: [String] = []
    guard rows.next(into: &fields) else {
      return report(file, 1, "the file is empty", hint: "its first line names the columns")
    }
    let names = fields.map { $0.lowercased() }
    let columns = wanted.compactMap(names.firstIndex)
    guard columns.count == wanted.count else {
      let list = wanted.joined(separator: ", ")
      return report(file, 1, "the first line should name the columns \(list)")
    }
    var chosen = wanted
    while rows.next(into: &fields) {
      guard !rows.isUnclosed else {
        return report(
          file,
          rows.line,
          "a quotation mark of this row is never closed",
          hint: "close it, or write two for one that belongs to the text"
        )
      }
      guard fields.count > columns.max() ?? 0 else {
        let count = "\(fields.count) field\(fields.count == 1 ? "" : "s")"
        report(file, rows.line, "the row has \(count), fewer than the first line")
        continue
      }
      for (place, column) in columns.enumerated() { chosen[place] = fields[column] }
      body(&self, chosen, rows.line)
    }
  }
}

extension BulkTables {
  /// A statement reads "speaker：words", as curated ones do.
  func label(of node: Node) -> String {
    guard node.kind == .statement, !node.speakers.isEmpty else { return node.name }
    return node.speakers.map { nodes[$0].name }.joined(separator: "、") + "：" + node.name
  }

  func number(of edge: Edge) -> StableNumber {
    EdgeRecord(nodes[edge.origin].number, edge.kind, nodes[edge.target].number).number
  }

  /// An edge holds when its event does; the event of what an article does is the article.
  func bounds(of edge: Edge) -> TimeBounds {
    let origin = nodes[edge.origin]
    let target = nodes[edge.target]
    if origin.kind == .article { return origin.bounds }
    return target.bounds.isDated ? target.bounds : origin.bounds
  }
}
