internal import EDTF
internal import EventGraph
internal import JSON

extension JSONValue {
  /// A node in short, as every query names it; of a meeting that was not held, that it was not.
  static func node(_ node: Node) -> JSONValue {
    var object = JSONObject([
      ("id", .string(node.id)), ("kind", .string(node.kind.rawValue)),
      ("label", .string(node.label)), ("when", .string(orNull: node.happened?.description)),
    ])
    if let status = node.status, status != MeetingStatus.held.rawValue {
      object.append("status", .string(status))
    }
    return .object(object)
  }

  /// A connection, read from one of its ends.
  static func fact(
    _ edge: Edge,
    isForward: Bool,
    evidence: [Proof]?
  ) -> JSONValue {
    var object = JSONObject([
      ("kind", .string(edge.kind.rawValue)), ("forward", .bool(isForward)),
      ("when", .string(orNull: edge.happened?.description)),
      ("role", .string(orNull: edge.role)), ("words", .string(orNull: edge.words)),
    ])
    if let evidence { object.append("evidence", .array(evidence.map(proof))) }
    return .object(object)
  }

  /// What proves a fact.
  static func proof(_ proof: Proof) -> JSONValue {
    [
      "fact": .string(proof.fact), "article": .string(orNull: proof.article),
      "title": .string(orNull: proof.title), "url": .string(orNull: proof.url),
      "paragraph": proof.paragraph.map(JSONValue.integer) ?? .null,
      "start": proof.start.map(JSONValue.integer) ?? .null,
      "end": proof.end.map(JSONValue.integer) ?? .null, "exact": .string(orNull: proof.exact),
      "rule": .string(proof.rule), "file": .string(orNull: proof.file),
      "line": proof.line.map(JSONValue.integer) ?? .null,
    ]
  }
}
