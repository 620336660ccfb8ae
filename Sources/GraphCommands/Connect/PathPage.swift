internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// Ways from one node to another, ready to be printed.
struct PathPage {
  let start: Node
  let end: Node
  let paths: [Path]
  let labels: Labels
}

// MARK: Text

extension PathPage {
  private static let usualWidth = 80

  func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    for path in paths {
      let count = labels.count(path.hops.count, "hop", "步")
      // A statement's label is a sentence with an arrow of its own; it stands in the lines below.
      let areNames = ![start, end].contains { $0.kind == .statement || $0.kind == .omission }
      try sheet.title(areNames ? "\(start.label) → \(end.label) · \(count)" : count)
      try console.output.print("")
      try sheet.entry(start.label, note: describe(start))
      for hop in path.hops {
        try sheet.step(words(of: hop), to: hop.to.label, note: describe(hop.to))
      }
    }
  }

  /// How a hop goes on, in words: "attended (host)".
  private func words(of hop: Path.Hop) -> String {
    var words: [String] = []
    for edge in hop.edges {
      var word = labels.hop(edge.kind, isForward: hop.isForward(edge))
      if let role = edge.role, edge.kind.hasReadableRole { word += " (\(role))" }
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: labels.comma)
  }

  /// What kind of node it is and when it happened.
  private func describe(_ node: Node) -> String {
    let kind =
      node.kind == .meeting ? labels.meetingType(node.type) : labels.kind(node.kind)
    return node.happened.map { "\(kind) · \(labels.date($0))" } ?? kind
  }
}

extension EdgeKind {
  /// Whether the role of an edge is for people; that of `carried` is the id of an article.
  fileprivate var hasReadableRole: Bool {
    switch self {
    case .attended, .served, .linked: true
    default: false
    }
  }
}

// MARK: JSON

extension PathPage {
  var json: JSONValue {
    [
      "from": .string(start.id), "to": .string(end.id),
      "paths": .array(paths.map(Self.json)),
    ]
  }

  private static func json(_ path: Path) -> JSONValue {
    [
      "hops": .integer(path.hops.count),
      "nodes": .array(path.nodes.map(json)),
      "edges": .array(path.hops.map { hop in .array(hop.edges.map { json($0, of: hop) }) }),
    ]
  }

  private static func json(_ node: Node) -> JSONValue {
    [
      "id": .string(node.id), "kind": .string(node.kind.rawValue), "label": .string(node.label),
      "when": .string(orNull: node.happened?.description),
    ]
  }

  private static func json(_ edge: Edge, of hop: Path.Hop) -> JSONValue {
    [
      "kind": .string(edge.kind.rawValue), "forward": .bool(hop.isForward(edge)),
      "when": .string(orNull: edge.happened?.description),
      "role": .string(orNull: edge.role), "words": .string(orNull: edge.words),
    ]
  }
}
