import JSON

/// As much of JSON Schema as Documentation/output.schema.json uses; anything more is a mistake.
struct JSONSchema {
  private let definitions: JSONObject

  init(_ document: JSONValue) throws(SchemaMistake) {
    guard case .object(let root) = document, case .object(let definitions) = root["$defs"] else {
      throw SchemaMistake(place: "", reason: "no $defs")
    }
    self.definitions = definitions
  }

  /// What the schema calls things.
  var names: [String] { definitions.members.map(\.name) }

  /// The members of the objects that a definition is about.
  func members(of name: String) -> [String] {
    definitions[name]?["properties"]?.object?.members.map(\.name) ?? []
  }

  /// Checks a value against a definition.
  ///
  /// - Throws: `SchemaMistake` with the place of the first member that is not as it should be.
  func check(_ value: JSONValue, is name: String) throws(SchemaMistake) {
    guard let schema = definitions[name] else {
      throw SchemaMistake(place: name, reason: "not defined")
    }
    try check(value, schema, at: name)
  }

  private func check(
    _ value: JSONValue,
    _ schema: JSONValue,
    at place: String
  ) throws(SchemaMistake) {
    guard case .object(let rules) = schema else {
      throw SchemaMistake(place: place, reason: "no schema")
    }
    for rule in rules.members {
      let isKept =
        switch rule.name {
        case "description", "required", "additionalProperties": true
        case "type": Self.types(of: value).contains { rule.value.names($0) }
        case "enum": rule.value.array?.contains(value) ?? false
        case "minimum": value.size >= rule.value.size
        case "minItems": (value.array?.count ?? 0) >= rule.value.integer ?? 0
        case "maxItems": (value.array?.count ?? 0) <= rule.value.integer ?? 0
        case "$ref": try refer(rule.value, value, at: place)
        case "items": try checkItems(of: value, rule.value, at: place)
        case "properties": true
        default: throw SchemaMistake(place: place, reason: "unknown keyword \(rule.name)")
        }
      guard isKept else { throw SchemaMistake(place: place, reason: "\(rule.name) of \(value)") }
    }
    try checkMembers(of: value, rules, at: place)
  }

  private func refer(
    _ reference: JSONValue,
    _ value: JSONValue,
    at place: String
  ) throws(SchemaMistake) -> Bool {
    guard let name = reference.string?.split(separator: "/").last,
      let schema = definitions[String(name)]
    else { return false }
    try check(value, schema, at: place)
    return true
  }

  private func checkItems(
    of value: JSONValue,
    _ schema: JSONValue,
    at place: String
  ) throws(SchemaMistake) -> Bool {
    for (index, item) in (value.array ?? []).enumerated() {
      try check(item, schema, at: "\(place)[\(index)]")
    }
    return true
  }

  private func checkMembers(
    of value: JSONValue,
    _ rules: JSONObject,
    at place: String
  ) throws(SchemaMistake) {
    guard case .object(let object) = value else { return }
    for name in rules["required"]?.array ?? [] {
      guard let name = name.string, object[name] != nil else {
        throw SchemaMistake(place: place, reason: "no member \(name)")
      }
    }
    for member in object.members {
      let place = "\(place).\(member.name)"
      if let schema = rules["properties"]?.object?[member.name] {
        try check(member.value, schema, at: place)
      } else if let other = rules["additionalProperties"] {
        guard other != .bool(false) else {
          throw SchemaMistake(place: place, reason: "not described")
        }
        try check(member.value, other, at: place)
      }
    }
  }

  private static func types(of value: JSONValue) -> [String] {
    switch value {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .integer: ["integer", "number"]
    case .number: ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }
}

/// Where a value is not what its schema says, or the schema is none.
struct SchemaMistake: Error, CustomStringConvertible {
  let place: String
  let reason: String

  var description: String { "\(place): \(reason)" }
}

extension JSONValue {
  /// Whether it is this name or a list that has it.
  fileprivate func names(_ name: String) -> Bool {
    self == .string(name) || array?.contains(.string(name)) ?? false
  }

  fileprivate var size: Double {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: 0
    }
  }
}
