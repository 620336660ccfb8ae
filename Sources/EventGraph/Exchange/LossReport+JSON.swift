internal import JSON

extension LossReport {
  /// The report as indented JSON, in UTF-8.
  public var jsonText: [UInt8] { text(of: json) }

  fileprivate var json: JSONValue {
    let losses = losses.map { loss -> JSONValue in
      [
        "kind": .string(loss.kind.rawValue),
        "what": .string(loss.kind.description),
        "count": .integer(loss.count),
        "ids": .array(loss.ids.map(JSONValue.string)),
      ]
    }
    return [
      "format": .string(format.rawValue),
      "nodes": .integer(nodes),
      "edges": .integer(edges),
      "losses": .array(losses),
    ]
  }
}

extension [LossReport] {
  /// The report or, of an export of several files, the list of reports as indented JSON.
  public var jsonText: [UInt8] {
    count == 1 ? self[0].jsonText : text(of: .array(map(\.json)))
  }
}

private func text(of value: JSONValue) -> [UInt8] {
  var writer = JSONWriter(indented: true)
  writer.write(value)
  writer.endLine()
  return writer.bytes
}
