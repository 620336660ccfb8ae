internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// Ways from one node to another, ready to be printed.
struct PathPage {
  let query: PathQuery
  let paths: [Path]
  /// How many ways there are, where somebody counted.
  let count: Int?
  /// Looks up what proves a fact, where that is asked for.
  let evidence: ((Edge) throws -> [Proof])?
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json())
    case .jsonl: try console.output.printList(try paths.map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }
}

// MARK: Text

extension PathPage {
  private static let usualWidth = 80

  private func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    for (place, path) in paths.enumerated() {
      if place > 0 { try console.output.print("") }
      try sheet.title(title(of: path, at: place))
      try console.output.print("")
      try sheet.entry(path.start.label, note: labels.note(on: path.start))
      for hop in path.hops {
        try sheet.step(
          labels.arrow(of: hop.edges, from: hop.from),
          to: hop.to.label,
          note: labels.note(on: hop.to)
        )
        try printEvidence(of: hop, on: sheet)
      }
    }
    if let count, count > paths.count {
      let more = labels.count(count - paths.count, "more", "条")
      try console.note(labels("\(more); --limit shows them", "另有\(more)，可用 --limit 显示"))
    }
  }

  private func title(of path: Path, at place: Int) -> String {
    var title = labels.count(path.hops.count, "hop", "步")
    // A statement's label is a sentence with an arrow of its own; it stands in the lines below.
    if ![query.start, query.end].contains(where: \.isLabelledByText) {
      title = "\(query.start.label) → \(query.end.label) · \(title)"
    }
    if paths.count > 1 { title = "\(place + 1). \(title)" }
    switch path.chronology {
    case .certainly: title += labels(" · certainly in order", " · 先后确定")
    case .possibly: title += labels(" · possibly in order", " · 先后可能")
    case nil: break
    }
    return title
  }

  private func printEvidence(of hop: Path.Hop, on sheet: TextSheet) throws {
    guard let evidence else { return }
    for edge in hop.edges {
      for proof in try evidence(edge) {
        let words = proof.exact.map { "“\($0)” " } ?? ""
        try sheet.quotation(words + ProfilePage.place(of: proof))
      }
    }
  }
}

extension Node {
  /// Whether its label is a sentence.
  fileprivate var isLabelledByText: Bool { kind == .statement || kind == .omission }
}

// MARK: Data

extension PathPage {
  private static let columns = [
    "path", "hop", "from", "from_label", "kind", "forward", "to", "to_label", "when", "role",
  ]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for (place, path) in paths.enumerated() {
      for (number, hop) in path.hops.enumerated() {
        for edge in hop.edges {
          try table.write([
            String(place + 1), String(number + 1), hop.from.id, hop.from.label,
            edge.kind.rawValue, hop.isForward(edge) ? "yes" : "no", hop.to.id, hop.to.label,
            edge.happened?.description ?? "", edge.role ?? "",
          ])
        }
      }
    }
    try table.finish()
  }

  private func json() throws -> JSONValue {
    [
      "from": .string(query.start.id), "to": .string(query.end.id),
      "through": .array(query.waypoints.map { .string($0.id) }),
      "count": count.map(JSONValue.integer) ?? .null,
      "paths": .array(try paths.map(json)),
    ]
  }

  private func json(_ path: Path) throws -> JSONValue {
    let steps = try path.hops.map { hop -> JSONValue in
      let facts = try hop.edges.map { edge in
        JSONValue.fact(
          edge,
          isForward: hop.isForward(edge),
          evidence: try evidence?(edge)
        )
      }
      return [
        "from": .string(hop.from.id), "to": .string(hop.to.id), "facts": .array(facts),
      ]
    }
    return [
      "hops": .integer(path.hops.count),
      "chronology": .string(orNull: path.chronology?.rawValue),
      "nodes": .array(path.nodes.map(JSONValue.node)),
      "steps": .array(steps),
    ]
  }
}
