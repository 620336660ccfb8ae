internal import JSON
internal import SQLite

/// Writes W3C provenance as PROV-JSON: which article each fact is derived from, by which rule, and
/// who said or published it.
struct ProvenanceWriter: DocumentWriter {
  private var json = JSONPieces()
  private var relationCount = 0

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    json.syntax(#"{"prefix":{"eg":"urn:x-eventgraph:"},"entity":{"#)
    try reader.forEachNode(of: [.article, .meeting, .statement, .omission]) { node in
      report.nodes += 1
      json.member("eg:\(node.asciiID)", Self.entity(node))
      try flushIfDue(to: sink)
    }
    json.syntax("\n},\"activity\":{")
    for rule in try reader.rules() {
      json.member(Self.activity(rule), ["prov:label": .string(rule), "prov:type": "eg:extraction"])
    }
    json.syntax("\n},\"agent\":{")
    try reader.forEachNode(of: [.person, .organization, .outlet]) { node in
      report.nodes += 1
      let type = node.kind == .person ? "prov:Person" : "prov:Organization"
      json.member(
        "eg:\(node.asciiID)",
        [
          "prov:label": .string(node.label), "prov:type": Self.name(type),
          "eg:id": .string(node.id),
        ]
      )
      try flushIfDue(to: sink)
    }
    try writeRelations(reader, &report, to: sink)
    json.syntax("\n}}\n")
    try json.flush(to: sink)
  }

  private mutating func writeRelations(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    let facts: [NodeKind] = [.meeting, .statement, .omission]
    json.syntax("\n},\"wasAttributedTo\":{")
    try reader.forEachNode(of: [.statement, .article]) { node in
      let kind: EdgeKind = node.kind == .article ? .published : .said
      for agent in try reader.relations(of: node).others(kind, outgoing: false) {
        add(["prov:entity": Self.id(node), "prov:agent": .string("eg:\(agent.asciiID)")], &report)
      }
      try flushIfDue(to: sink)
    }
    json.syntax("\n},\"wasDerivedFrom\":{")
    try reader.forEachNode(of: facts) { node in
      for proof in try reader.proofs(of: node) {
        guard let article = proof.article else { continue }
        add(Self.derivation(of: node, from: article, proof), &report)
      }
      try flushIfDue(to: sink)
    }
    json.syntax("\n},\"wasGeneratedBy\":{")
    try reader.forEachNode(of: facts) { node in
      for rule in Set(try reader.proofs(of: node).map(\.rule)).sorted() {
        add(["prov:entity": Self.id(node), "prov:activity": .string(Self.activity(rule))], &report)
      }
      try flushIfDue(to: sink)
    }
    json.syntax("\n},\"alternateOf\":{")
    try reader.forEachNode(of: [.article]) { node in
      for original in try reader.relations(of: node).others(.reprinted, outgoing: true) {
        add(
          ["prov:alternate1": Self.id(node), "prov:alternate2": .string("eg:\(original.asciiID)")],
          &report
        )
      }
      try flushIfDue(to: sink)
    }
  }

  private mutating func add(_ relation: JSONValue, _ report: inout LossReport) {
    relationCount += 1
    report.edges += 1
    json.member("_:r\(relationCount)", relation)
  }

  private mutating func flushIfDue(to sink: ([UInt8]) throws -> Void) throws {
    if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
  }
}

// MARK: Records

extension ProvenanceWriter {
  private static func entity(_ node: ExportedNode) -> JSONValue {
    var entity = JSONObject([
      ("prov:label", .string(node.label)),
      ("prov:type", name("eg:\(node.kind.rawValue)")),
      ("eg:id", .string(node.id)),
    ])
    if let happened = node.happened { entity.append("eg:happened", .string(happened)) }
    if let text = node.text { entity.append("prov:value", .string(text)) }
    if let url = node.page?.url { entity.append("prov:location", .string(url)) }
    return .object(entity)
  }

  private static func derivation(
    of node: ExportedNode,
    from article: String,
    _ proof: ExportedProof
  ) -> JSONValue {
    let number = StableNumber(ofNode: article).value
    var derivation = JSONObject([
      ("prov:generatedEntity", id(node)),
      ("prov:usedEntity", .string("eg:\(ExportedNode.asciiID(.article, number))")),
    ])
    guard let exact = proof.exact else { return .object(derivation) }
    derivation.append("prov:type", name("prov:Quotation"))
    derivation.append("eg:exact", .string(exact))
    if let paragraph = proof.paragraph { derivation.append("eg:paragraph", .integer(paragraph)) }
    return .object(derivation)
  }

  private static func id(_ node: ExportedNode) -> JSONValue { .string("eg:\(node.asciiID)") }

  /// A value that is a name rather than text.
  private static func name(_ name: String) -> JSONValue {
    ["$": .string(name), "type": "prov:QUALIFIED_NAME"]
  }

  private static func activity(_ rule: String) -> String {
    "eg:rule-\(String(StableNumber(hashing: rule.utf8).value, radix: 36))"
  }
}
