internal import EDTF
internal import JSON

/// An entity of FollowTheMoney: properties that may have several values, each value once.
struct FollowTheMoneyEntity {
  private let id: String
  private let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(_ id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  var json: JSONValue {
    let members = properties.map { ($0.name, JSONValue.array($0.values.map(JSONValue.string))) }
    return [
      "id": .string(id), "schema": .string(schema), "properties": .object(JSONObject(members)),
    ]
  }

  /// Adds a value that is right as it is.
  mutating func add(_ property: String, _ value: String) {
    guard let place = properties.firstIndex(where: { $0.name == property }) else {
      properties.append((property, [value]))
      return
    }
    if !properties[place].values.contains(value) { properties[place].values.append(value) }
  }

  /// Adds text without what the model takes away: control characters, and space around it.
  mutating func add(text property: String, _ value: String?) {
    guard let value else { return }
    let kept = value.unicodeScalars.filter { !$0.isControl || $0 == "\n" || $0 == "\t" }
    let text = String(String.UnicodeScalarView(kept)).trimmed
    if !text.isEmpty { add(property, text) }
  }

  /// Adds a name: text in one line with single spaces.
  mutating func add(name property: String, _ value: String) {
    let words = value.unicodeScalars.split { $0.properties.isWhitespace || $0.isControl }
    add(text: property, words.map { String($0) }.joined(separator: " "))
  }

  /// Adds a web address in its normal form.
  mutating func add(url property: String, _ value: String?) {
    guard let url = WebLink.safe(value) else { return }
    let afterScheme = url.split(separator: "//", maxSplits: 1).last ?? ""
    // The model gives an address without a path the path of the root.
    let isBare = !afterScheme.contains { $0 == "/" || $0 == "?" || $0 == "#" }
    add(property, isBare ? url + "/" : url)
  }

  /// Adds a time; false where it is more uncertain than the model allows, so that only its bounds
  /// are written.
  mutating func add(_ happened: String?, _ bounds: TimeBounds, isEvent: Bool) -> Bool {
    guard bounds.isDated else { return true }
    let property = isEvent ? "date" : "publishedAt"
    if let exact = FollowTheMoneyDate.exact(happened, bounds) {
      add(property, exact)
      return true
    }
    let (first, last) = FollowTheMoneyDate.ends(of: bounds)
    guard isEvent else {
      if let first { add(property, first) }
      return false
    }
    if let first { add("startDate", first) }
    if let last { add("endDate", last) }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}

extension String {
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isSpace($0) }.map(scalars.index(after:)) ?? start
    return String(scalars[start..<end])
  }
}
