internal import EDTF
internal import EventGraph
internal import JSON

extension ProfilePage {
  var json: JSONValue {
    let node = profile.node
    var object = JSONObject([
      ("id", .string(node.id)), ("kind", .string(node.kind.rawValue)),
      ("label", .string(node.label)), ("type", .string(orNull: node.type)),
      ("status", .string(orNull: node.status)), ("text", .string(orNull: node.text)),
      ("when", .string(orNull: node.happened?.description)),
      ("at", .string(orNull: node.occasion)), ("conflict", .string(orNull: node.conflict)),
      ("note", .string(orNull: node.note)),
      (
        "names",
        .array(profile.names.map(Self.json))
      ),
      ("url", .string(orNull: profile.article?.url)),
      ("authors", .string(orNull: profile.article?.authors)),
      ("relations", .array(profile.relations.map(Self.json))),
      ("reports", .array(reports.map(Self.json))),
    ])
    if let reasons { object.append("why", .array(reasons.map(Self.json))) }
    if let proofs { object.append("evidence", .array(proofs.map(JSONValue.proof))) }
    return .object(object)
  }

  private static func json(_ name: Profile.Name) -> JSONValue {
    [
      "name": .string(name.name), "kind": .string(name.kind.rawValue),
      "held": .string(orNull: name.held?.description),
    ]
  }

  private static func json(_ relation: Profile.Relation) -> JSONValue {
    let neighbors = relation.neighbors.map { neighbor -> JSONValue in
      [
        "id": .string(neighbor.node.id), "label": .string(neighbor.node.label),
        "when": .string(orNull: (neighbor.edge.happened ?? neighbor.node.happened)?.description),
        "role": .string(orNull: neighbor.edge.role), "words": .string(orNull: neighbor.edge.words),
      ]
    }
    return [
      "kind": .string(relation.kind.rawValue), "outgoing": .bool(relation.isOutgoing),
      "count": .integer(relation.count), "neighbors": .array(neighbors),
    ]
  }

  private static func json(_ report: Report) -> JSONValue {
    [
      "outlet": .string(report.outlet), "firstHand": .bool(report.isFirstHand),
      "teller": .string(report.teller),
      "article": .string(report.article), "title": .string(report.title),
      "url": .string(orNull: report.url),
      "published": .string(orNull: report.published?.description),
      "words": .string(orNull: report.words), "told": .string(orNull: report.told),
      "conflict": .string(orNull: report.conflict),
    ]
  }
}
