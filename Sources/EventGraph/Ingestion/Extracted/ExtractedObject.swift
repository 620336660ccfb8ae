internal import EDTF
internal import JSON
internal import Suggestions

/// An object of the extraction contract, whose members are asked for by name and kind.
struct ExtractedObject {
  private let object: JSONObject
  /// Where it stands, as in `statements[2]`.
  let place: String

  init(_ value: JSONValue, at place: String, members: [String]) throws(ExtractedProblem) {
    guard let object = value.object else { throw ExtractedProblem("\(place) is no object") }
    self.object = object
    self.place = place
    let known = members + ["rule", "confidence"]
    for member in object.members where !known.contains(member.name) {
      let hint = NearestName.find(member.name, among: known).map { "; did you mean '\($0)'?" }
      throw ExtractedProblem("\(place) has an unknown member '\(member.name)'\(hint ?? "")")
    }
  }

  private func problem(_ name: String, _ what: String) -> ExtractedProblem {
    ExtractedProblem("\(place).\(name) \(what)")
  }

  private func member(_ name: String) -> JSONValue? {
    guard let value = object[name], value != .null else { return nil }
    return value
  }

  func text(_ name: String) throws(ExtractedProblem) -> String {
    guard let text = member(name)?.string, !text.isEmpty else {
      throw problem(name, "has to be a text")
    }
    return text
  }

  func optionalText(_ name: String) throws(ExtractedProblem) -> String? {
    member(name) == nil ? nil : try text(name)
  }

  /// A date, checked.
  func date(_ name: String) throws(ExtractedProblem) -> String? {
    guard let text = try optionalText(name) else { return nil }
    guard EDTFDate(text) != nil else { throw problem(name, "is no EDTF value: '\(text)'") }
    return text
  }

  func texts(_ name: String) throws(ExtractedProblem) -> [String] {
    guard let value = member(name) else { return [] }
    guard let array = value.array else { throw problem(name, "has to be a list of texts") }
    var texts: [String] = []
    for element in array {
      guard let text = element.string else { throw problem(name, "has to be a list of texts") }
      texts.append(text)
    }
    return texts
  }

  func bool(_ name: String) throws(ExtractedProblem) -> Bool {
    guard let bool = member(name)?.bool else { throw problem(name, "has to be true or false") }
    return bool
  }

  /// The place of an element of a list.
  func index(_ name: String, below count: Int) throws(ExtractedProblem) -> Int? {
    guard let value = member(name) else { return nil }
    guard let index = value.integer, (0..<count).contains(index) else {
      throw problem(name, "has to be the number of an element, from 0 to \(count - 1)")
    }
    return index
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(ExtractedProblem) -> Choice where Choice.RawValue == String {
    if let choice = member(name)?.string.flatMap(Choice.init) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw problem(name, "has to be one of \(words)")
  }

  /// The words that prove it.
  func evidence() throws(ExtractedProblem) -> ExtractedEvidence {
    guard let value = member("evidence") else { throw problem("evidence", "is missing") }
    let words = try ExtractedObject(
      value,
      at: "\(place).evidence",
      members: ["paragraph", "start", "end", "exact"]
    )
    return ExtractedEvidence(
      paragraph: words.member("paragraph")?.integer ?? 0,
      start: words.member("start")?.integer ?? 0,
      exact: try words.text("exact"),
      rule: try optionalText("rule")
    )
  }
}

/// The words that another program gives as proof.
struct ExtractedEvidence {
  let paragraph: Int
  let start: Int
  let exact: String
  let rule: String?
}
