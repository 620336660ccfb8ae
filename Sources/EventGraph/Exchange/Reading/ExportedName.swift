internal import JSON

/// A name of an entity as it is stored.
struct ExportedName {
  let name: String
  /// What kind of name it is, by the word for it.
  let kind: String
  /// For which time, where the name is an office; empty where nobody says.
  let held: String
}

extension [ExportedName] {
  /// The names in one line, each once.
  var line: String { others(than: nil).joined(separator: "、") }

  /// The names but for one, each once.
  func others(than label: String?) -> [String] {
    var seen: Set<String> = []
    return map(\.name).filter { $0 != label && seen.insert($0).inserted }
  }

  /// The names as a JSON object, as in `{"李克强":"full","国务院总理":"title 2013-03-15/2023-03-11"}`.
  ///
  /// The kind stands first, then the time where there is one; a name that was held several times has
  /// a list of these.
  var json: JSONObject {
    var object = JSONObject()
    var values: [(name: String, values: [JSONValue])] = []
    for name in self {
      let value = JSONValue.string(name.held.isEmpty ? name.kind : "\(name.kind) \(name.held)")
      if values.last?.name == name.name {
        values[values.count - 1].values.append(value)
      } else {
        values.append((name.name, [value]))
      }
    }
    for (name, values) in values {
      object.append(name, values.count == 1 ? values[0] : .array(values))
    }
    return object
  }

  /// Reads the JSON object back; nil where it is none.
  init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    self = []
    for member in object.members {
      for value in member.value.array ?? [member.value] {
        guard let text = value.string else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        append(
          ExportedName(
            name: member.name,
            kind: parts.first ?? NameKind.full.rawValue,
            held: parts.count > 1 ? parts[1] : ""
          )
        )
      }
    }
  }
}
