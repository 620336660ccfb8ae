internal import ChineseText
internal import JSON

/// Reads what another program extracted from an article, and finds its words in the article again.
struct ExtractionReader {
  /// Who extracted it; every proof names it.
  let producer: String
  private let blocks: [[Unicode.Scalar]]

  /// How sure we are of what another program found, in hundredths.
  private static let confidence = 50

  init(_ article: Article, producer: String) {
    self.producer = producer
    let texts = [article.title] + (article.paragraphs + article.captions).map(\.text)
    blocks = texts.map { Array($0.unicodeScalars) }
  }

  /// The findings of a line.
  func extraction(_ line: JSONValue) throws(ExtractedProblem) -> Extraction {
    var extraction = Extraction()
    let meetings = try Self.list("meetings", in: line)
    let statements = try Self.list("statements", in: line)
    extraction.people = try findings(Self.list("people", in: line), "people", Self.person)
    extraction.outlets = try findings(Self.list("outlets", in: line), "outlets", Self.thing)
    extraction.organizations = try findings(
      Self.list("organizations", in: line),
      "organizations",
      Self.thing
    )
    extraction.places = try findings(Self.list("places", in: line), "places", Self.thing)
    extraction.meetings = try findings(meetings, "meetings", Self.meeting)
    extraction.statements = try findings(statements, "statements") {
      (value, place) throws(ExtractedProblem) in
      try Self.statement(value, place, meetings.count)
    }
    extraction.omissions = try findings(Self.list("omissions", in: line), "omissions") {
      (value, place) throws(ExtractedProblem) in
      try Self.omission(value, place, statements.count)
    }
    return extraction
  }

  private static func list(
    _ name: String,
    in line: JSONValue
  ) throws(ExtractedProblem) -> [JSONValue] {
    guard let value = line[name], value != .null else { return [] }
    guard let array = value.array else { throw ExtractedProblem("\(name) is no list") }
    return array
  }

  private func findings<Value>(
    _ values: [JSONValue],
    _ name: String,
    _ read: (JSONValue, String) throws(ExtractedProblem) -> (Value, ExtractedObject)
  ) throws(ExtractedProblem) -> [Finding<Value>] {
    var found: [Finding<Value>] = []
    for (index, element) in values.enumerated() {
      let (value, object) = try read(element, "\(name)[\(index)]")
      let evidence = try object.evidence()
      found.append(
        Finding(
          value,
          at: try place(of: evidence, object.place),
          exact: evidence.exact,
          rule: evidence.rule.map { "\(producer): \($0)" } ?? producer,
          confidence: Self.confidence
        )
      )
    }
    return found
  }

  /// Where the words stand: as given, else in the same block, else anywhere in the article.
  private func place(
    of evidence: ExtractedEvidence,
    _ object: String
  ) throws(ExtractedProblem) -> TextSpan {
    let words = Array(evidence.exact.unicodeScalars)
    func stands(_ block: Int, _ start: Int) -> Bool {
      start >= 0 && start + words.count <= blocks[block].count
        && blocks[block][start..<start + words.count].elementsEqual(words)
    }
    let own = blocks.indices.contains(evidence.paragraph) ? [evidence.paragraph] : []
    if let block = own.first, stands(block, evidence.start) {
      return TextSpan(block: block, start: evidence.start, end: evidence.start + words.count)
    }
    for block in own + Array(blocks.indices) {
      guard let start = blocks[block].indices.first(where: { stands(block, $0) }) else { continue }
      return TextSpan(block: block, start: start, end: start + words.count)
    }
    let shown = evidence.exact.prefix(20)
    throw ExtractedProblem("\(object): the article does not say '\(shown)'")
  }
}

// MARK: The values

extension ExtractionReader {
  private static func person(
    _ value: JSONValue,
    _ place: String
  ) throws(ExtractedProblem) -> (Person, ExtractedObject) {
    let object = try ExtractedObject(
      value,
      at: place,
      members: ["name", "aliases", "titles", "evidence"]
    )
    let person = Person(
      name: try object.text("name"),
      aliases: try object.texts("aliases"),
      titles: try object.texts("titles")
    )
    return (person, object)
  }

  private static func thing(
    _ value: JSONValue,
    _ place: String
  ) throws(ExtractedProblem) -> (NamedThing, ExtractedObject) {
    let object = try ExtractedObject(value, at: place, members: ["name", "canonical", "evidence"])
    let name = try object.text("name")
    return (NamedThing(name: name, canonical: try object.optionalText("canonical")), object)
  }

  private static func meeting(
    _ value: JSONValue,
    _ place: String
  ) throws(ExtractedProblem) -> (Meeting, ExtractedObject) {
    let object = try ExtractedObject(
      value,
      at: place,
      members: ["type", "status", "participants", "date", "place", "evidence"]
    )
    let meeting = Meeting(
      kind: try object.choice("type"),
      status: try object.choice("status"),
      participants: try object.texts("participants"),
      date: try object.date("date"),
      place: try object.optionalText("place")
    )
    return (meeting, object)
  }

  private static func statement(
    _ value: JSONValue,
    _ place: String,
    _ meetings: Int
  ) throws(ExtractedProblem) -> (Statement, ExtractedObject) {
    let object = try ExtractedObject(
      value,
      at: place,
      members: [
        "speaker", "addressee", "text", "direct", "via", "date", "meeting", "evidence",
      ]
    )
    let statement = Statement(
      speaker: try object.text("speaker"),
      addressee: try object.optionalText("addressee"),
      text: try object.text("text"),
      direct: try object.bool("direct"),
      via: try object.texts("via"),
      date: try object.date("date"),
      meeting: try object.index("meeting", below: meetings)
    )
    return (statement, object)
  }

  private static func omission(
    _ value: JSONValue,
    _ place: String,
    _ statements: Int
  ) throws(ExtractedProblem) -> (Omission, ExtractedObject) {
    let object = try ExtractedObject(
      value,
      at: place,
      members: ["who", "what", "statement", "evidence"]
    )
    let omission = Omission(
      who: try object.text("who"),
      what: try object.text("what"),
      statement: try object.index("statement", below: statements)
    )
    return (omission, object)
  }
}
