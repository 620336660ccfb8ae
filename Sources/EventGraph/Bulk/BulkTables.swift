internal import EDTF
internal import Suggestions
internal import YAML

/// The rows of a pair of CSV files, checked and connected.
struct BulkTables {
  /// A row of the file of nodes.
  struct Node {
    let kind: NodeKind
    let id: String
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

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private var places: [String: Int] = [:]
  private var problems: [GraphFileProblem] = []

  /// A file with a thousand mistakes has one mistake; the first few tell which.
  private static let shownProblems = 20

  init(nodes nodeFile: CuratedFile, edges edgeFile: CuratedFile) throws {
    readNodes(nodeFile)
    readEdges(edgeFile)
    places = [:]
    guard problems.isEmpty else { throw GraphFileProblems(problems: problems) }
  }

  private mutating func report(
    _ file: CuratedFile,
    _ line: Int,
    _ message: String,
    hint: String? = nil
  ) {
    guard problems.count < Self.shownProblems else { return }
    let position = YAMLPosition(line: line, column: 1)
    problems.append(GraphFileProblem(file: file.path, at: position, message, hint: hint))
  }

  /// The places of the wanted columns in the first row, in their order.
  private mutating func columns(
    _ wanted: [String],
    in rows: inout CSVRows,
    of file: CuratedFile
  ) -> [Int]? {
    var header: [String] = []
    guard rows.next(into: &header) else {
      report(file, 1, "the file is empty", hint: "its first line names the columns")
      return nil
    }
    let names = header.map { $0.lowercased() }
    let found = wanted.compactMap(names.firstIndex)
    guard found.count == wanted.count else {
      report(file, 1, "the first line should name the columns \(wanted.joined(separator: ", "))")
      return nil
    }
    return found
  }
}

// MARK: Nodes

extension BulkTables {
  private mutating func readNodes(_ file: CuratedFile) {
    var rows = CSVRows(file.bytes)
    guard let columns = columns(["id", "type", "name", "ts"], in: &rows, of: file) else { return }
    var fields: [String] = []
    while rows.next(into: &fields) {
      guard fields.count > columns.max() ?? 0 else {
        report(file, rows.line, "the row has \(fields.count) fields, fewer than the first line")
        continue
      }
      let word = fields[columns[1]]
      guard let kind = NodeKind(rawValue: word.lowercased()) else {
        let kinds = NodeKind.allCases.map(\.rawValue)
        let near = NearestName.find(word.lowercased(), among: kinds)
        report(
          file,
          rows.line,
          "'\(word)' is no type of node",
          hint: near.map { "did you mean '\($0)'?" }
            ?? "give one of \(kinds.joined(separator: ", "))"
        )
        continue
      }
      addNode(
        kind,
        id: fields[columns[0]],
        fields[columns[2]],
        when: fields[columns[3]],
        file,
        rows.line
      )
    }
  }

  private mutating func addNode(
    _ kind: NodeKind,
    id: String,
    _ name: String,
    when: String,
    _ file: CuratedFile,
    _ line: Int
  ) {
    guard !id.isEmpty, places[id] == nil else {
      report(file, line, id.isEmpty ? "the row has no id" : "the id '\(id)' is there already")
      return
    }
    guard let (happened, bounds) = Self.time(when) else {
      report(
        file,
        line,
        "'\(when)' is neither seconds since 1970 nor an EDTF date",
        hint: "write 1672358400 or 2022-12-30"
      )
      return
    }
    places[id] = nodes.count
    // An id that carries its kind already is the key as it is.
    let prefix = "\(kind.rawValue):"
    let key = id.hasPrefix(prefix) ? id : prefix + id
    nodes.append(
      Node(
        kind: kind,
        id: key,
        name: name.isEmpty ? id : name,
        happened: happened,
        bounds: bounds,
        line: line,
        number: StableNumber(ofNode: key)
      )
    )
  }

  /// Reads seconds since 1970 or an EDTF date; empty means undated.
  private static func time(_ text: String) -> (String?, TimeBounds)? {
    if text.isEmpty { return (nil, TimeBounds(of: nil)) }
    // A year is written with four digits, and so early a second is no time anybody means.
    if text.utf8.count > 4, let seconds = Int(text), abs(seconds) < TimeBounds.undated {
      let day = CivilDay(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
      let second = seconds - day.dayNumber * 86_400
      let time = CivilTime(
        day: day,
        hour: second / 3_600,
        minute: second / 60 % 60,
        second: second % 60,
        shift: 0
      )
      return time.map { ($0.description, TimeBounds(lower: seconds, upper: seconds)) }
    }
    return EDTFDate(text).map { ($0.description, TimeBounds(of: $0)) }
  }
}

// MARK: Edges

extension BulkTables {
  /// Words of other tools for our kinds of edges.
  private static let synonyms: [String: EdgeKind] = ["mentions": .mentioned]

  private mutating func readEdges(_ file: CuratedFile) {
    var rows = CSVRows(file.bytes)
    guard let columns = columns(["src", "dst", "type"], in: &rows, of: file) else { return }
    var kinds: [String: EdgeKind] = Self.synonyms
    for kind in EdgeKind.allCases { kinds[kind.rawValue.lowercased()] = kind }
    var fields: [String] = []
    while rows.next(into: &fields) {
      guard fields.count > columns.max() ?? 0 else {
        report(file, rows.line, "the row has \(fields.count) fields, fewer than the first line")
        continue
      }
      let ends = [fields[columns[0]], fields[columns[1]]]
      guard let origin = places[ends[0]], let target = places[ends[1]] else {
        let missing = places[ends[0]] == nil ? ends[0] : ends[1]
        report(file, rows.line, "no node has the id '\(missing)'")
        continue
      }
      let word = fields[columns[2]]
      guard let kind = kinds[word.lowercased()] else {
        let names = EdgeKind.allCases.map(\.rawValue).joined(separator: ", ")
        report(file, rows.line, "'\(word)' is no type of edge", hint: "give one of \(names)")
        continue
      }
      addEdge(origin, kind, target, rows.line)
    }
  }

  private mutating func addEdge(_ origin: Int, _ kind: EdgeKind, _ target: Int, _ line: Int) {
    // An article mentions whom it names; a statement concerns them.
    let isAbout = kind == .mentioned && nodes[origin].kind != .article
    edges.append(
      Edge(origin: origin, kind: isAbout ? .concerned : kind, target: target, line: line)
    )
    if kind == .said { nodes[target].speakers.append(origin) }
  }
}
