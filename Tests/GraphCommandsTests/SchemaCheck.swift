import JSON

/// As much of JSON Schema as our own schemas use: type, enum, required, properties,
/// additionalProperties, items, the smallest number and length, anyOf, and references into `$defs`.
struct SchemaCheck {
  private let root: JSONValue

  init(_ schema: JSONValue) {
    root = schema
  }

  /// What is wrong with a value, with the way to it; nothing where it fits.
  func faults(in value: JSONValue) -> [String] {
    faults(in: value, by: root, at: "")
  }

  /// What is wrong with a value that one of the `$defs` describes.
  func faults(in value: JSONValue, as name: String) -> [String] {
    guard let schema = root["$defs"]?[name] else { return ["no \(name)"] }
    return faults(in: value, by: schema, at: name)
  }

  /// The `$defs`, each with the members of its objects.
  var definitions: [(name: String, members: [String])] {
    (root["$defs"]?.object?.members ?? []).map { definition in
      (definition.name, definition.value["properties"]?.object?.members.map(\.name) ?? [])
    }
  }

  private func faults(in value: JSONValue, by schema: JSONValue, at way: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(way): no \(reference)"] }
      return faults(in: value, by: target, at: way)
    }
    if let choices = schema["anyOf"]?.array {
      let faults = choices.map { self.faults(in: value, by: $0, at: way) }
      return faults.contains([]) ? [] : faults[0]
    }
    if let choices = schema["enum"]?.array, !choices.contains(value) {
      return ["\(way): not among the values"]
    }
    if let type = schema["type"] {
      let types = type.array?.compactMap(\.string) ?? [type.string].compactMap(\.self)
      guard types.contains(where: { Self.fits(value, $0) }) else {
        return ["\(way): not of type \(types)"]
      }
    }
    if let least = schema["minimum"]?.integer, (value.integer ?? least) < least {
      return ["\(way): less than \(least)"]
    }
    if let count = value.array?.count {
      let bounds = (schema["minItems"]?.integer ?? 0, schema["maxItems"]?.integer ?? .max)
      guard bounds.0 <= count, count <= bounds.1 else { return ["\(way): \(count) items"] }
    }
    if let elements = value.array, let items = schema["items"] {
      return elements.enumerated().flatMap { faults(in: $1, by: items, at: "\(way)[\($0)]") }
    }
    guard case .object(let object) = value else { return [] }
    return members(of: object, by: schema, at: way)
  }

  private func members(of object: JSONObject, by schema: JSONValue, at way: String) -> [String] {
    var faults: [String] = []
    let value = JSONValue.object(object)
    for name in schema["required"]?.array?.compactMap(\.string) ?? [] where value[name] == nil {
      faults.append("\(way): lacks \(name)")
    }
    for member in object.members {
      guard let rule = schema["properties"]?[member.name] else {
        if schema["additionalProperties"] == .bool(false) {
          faults.append("\(way): \(member.name) is not described")
        } else if let other = schema["additionalProperties"] {
          faults += self.faults(in: member.value, by: other, at: "\(way).\(member.name)")
        }
        continue
      }
      faults += self.faults(in: member.value, by: rule, at: "\(way).\(member.name)")
    }
    return faults
  }

  private static func fits(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"),
      (.object, "object"), (.integer, "integer"), (.integer, "number"), (.number, "number"):
      true
    default:
      false
    }
  }
}
