internal import Suggestions

extension BulkTables {
  /// The words for kinds of edges, in lower case, those of other tools among them.
  private static let kinds = {
    var kinds: [String: EdgeKind] = ["mentions": .mentioned]
    for kind in EdgeKind.allCases { kinds[kind.rawValue.lowercased()] = kind }
    return kinds
  }()

  mutating func readEdges() {
    forEachRow(of: edgeFile, columns: ["src", "dst", "type"]) { tables, fields, line in
      guard let origin = tables.places[fields[0]] else {
        return tables.reportUnknownNode(fields[0], line)
      }
      guard let target = tables.places[fields[1]] else {
        return tables.reportUnknownNode(fields[1], line)
      }
      guard let kind = Self.kinds[fields[2].lowercased()] else {
        return tables.reportUnknownKind(fields[2], line)
      }
      tables.addEdge(origin, kind, target, line)
    }
  }

  private mutating func reportUnknownNode(_ id: String, _ line: Int) {
    report(edgeFile, line, "no node has the id '\(id)'", hint: "add it to \(nodeFile.name)")
  }

  private mutating func reportUnknownKind(_ word: String, _ line: Int) {
    let names = EdgeKind.allCases.map(\.rawValue)
    let near = NearestName.find(word, among: names).map { "did you mean '\($0)'?" }
    let hint = near ?? "give one of \(names.joined(separator: ", "))"
    report(edgeFile, line, "'\(word)' is no type of edge", hint: hint)
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
