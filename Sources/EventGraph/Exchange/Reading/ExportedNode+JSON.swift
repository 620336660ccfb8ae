internal import JSON

extension ExportedNode {
  /// Everything there is to say of a node but its id and label; what is unknown is left out.
  func append(to object: inout JSONObject) {
    object.append("kind", .string(kind.rawValue))
    object.append(text: "type", type)
    object.append(text: "status", status)
    object.append(text: "text", text)
    object.append(text: "happened", happened)
    object.append(bounds)
    object.append(text: "conflict", conflict)
    object.append(text: "note", note)
    if !names.isEmpty { object.append("names", .object(names.json)) }
    if let page {
      object.append(text: "url", page.url)
      object.append(text: "published", page.published)
      object.append(text: "language", page.language)
      object.append(text: "authors", page.authors)
    }
    object.append(proofs)
  }
}

extension ExportedEdge {
  /// Everything there is to say of an edge but its ends and kind; what is unknown is left out.
  func append(to object: inout JSONObject) {
    object.append(text: "happened", details?.happened)
    object.append(bounds)
    object.append(text: "role", details?.role)
    object.append(text: "words", details?.words)
    if let isDirect = details?.isDirect { object.append("direct", .bool(isDirect)) }
    object.append(text: "told", details?.told)
    object.append(text: "conflict", details?.conflict)
    object.append(proofs)
  }
}

extension JSONObject {
  fileprivate mutating func append(text name: String, _ text: String?) {
    if let text { append(name, .string(text)) }
  }

  fileprivate mutating func append(_ bounds: TimeBounds) {
    append(text: "earliest", UTCText.earliest(bounds)?.description)
    append(text: "latest", UTCText.latest(bounds)?.description)
  }

  fileprivate mutating func append(_ proofs: [ExportedProof]) {
    if !proofs.isEmpty { append("evidence", .array(proofs.map(\.json))) }
  }
}
