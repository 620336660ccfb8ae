internal import JSON

extension LossReport {
  /// The report as indented JSON, in UTF-8.
  public var jsonText: [UInt8] {
    let losses = losses.map { loss -> JSONValue in
      [
        "kind": .string(loss.kind.rawValue),
        "what": .string(loss.kind.description),
        "count": .integer(loss.count),
        "ids": .array(loss.ids.map(JSONValue.string)),
      ]
    }
    var writer = JSONWriter(indented: true)
    writer.write([
      "format": .string(format.rawValue),
      "nodes": .integer(nodes),
      "edges": .integer(edges),
      "losses": .array(losses),
    ])
    writer.endLine()
    return writer.bytes
  }
}
