internal import ChineseText
package import JSON

extension ArticleExtraction {
  /// The extraction as `graph extract --format jsonl` prints it.
  ///
  /// Documentation/extract.schema.json describes it; with `explains` each finding also names the
  /// rule that found it.
  package func json(_ parts: Set<Part> = Set(Part.allCases), explains: Bool = false) -> JSONValue {
    var object = JSONObject()
    object.append("source", .string(article.source))
    object.append("article", article.headJSON)
    for part in Part.allCases where parts.contains(part) {
      object.append(part.rawValue, .array(elements(of: part, explains: explains)))
    }
    return .object(object)
  }

  private func elements(of part: Part, explains: Bool) -> [JSONValue] {
    switch part {
    case .people: extraction.people.map { $0.json(explains) { $0.members } }
    case .outlets: extraction.outlets.map { $0.json(explains) { $0.members } }
    case .organizations: extraction.organizations.map { $0.json(explains) { $0.members } }
    case .places: extraction.places.map { $0.json(explains) { $0.members } }
    case .dates: distinctDates.map { $0.json(explains) { $0.members } }
    case .statements: extraction.statements.map { $0.json(explains) { $0.members } }
    case .meetings: extraction.meetings.map { $0.json(explains) { $0.members } }
    case .omissions: extraction.omissions.map { $0.json(explains) { $0.members } }
    }
  }
}

extension ArticleExtraction {
  /// A time expression with its value, wherever it stands.
  private struct DatedWords: Hashable {
    let text: String
    let value: String
    let isDoubtful: Bool
  }

  /// The time expressions, each with each of its values once, where it stands first.
  private var distinctDates: [Finding<TimeExpression>] {
    var seen: Set<DatedWords> = []
    return extraction.dates.filter { finding in
      let date = finding.value
      return seen.insert(
        DatedWords(
          text: date.text,
          value: date.writtenValue,
          isDoubtful: date.conflict != nil
        )
      ).inserted
    }
  }
}

extension Article {
  /// What the page says about the article, as far as an extraction repeats it.
  fileprivate var headJSON: JSONValue {
    [
      "outlet": .string(orNull: outlet),
      "title": .string(title),
      "url": .string(orNull: url),
      "published": .string(orNull: published?.edtf),
      "authors": .array(authors.map(JSONValue.string)),
      "language": .string(orNull: language),
    ]
  }
}

extension Finding {
  fileprivate func json(
    _ explains: Bool,
    _ members: (Value) -> [(name: String, value: JSONValue)]
  ) -> JSONValue {
    var object = JSONObject(capacity: 10)
    for member in members(value) {
      object.append(member.name, member.value)
    }
    object.append(
      "evidence",
      [
        "paragraph": .integer(span.block),
        "start": .integer(span.start),
        "end": .integer(span.end),
        "exact": .string(exact),
      ]
    )
    if explains {
      object.append("rule", .string(rule))
      object.append("confidence", .number(Double(confidence) / 100))
    }
    return .object(object)
  }
}

private func strings(_ texts: [String]) -> JSONValue {
  .array(texts.map(JSONValue.string))
}

extension Person {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [("name", .string(name)), ("aliases", strings(aliases)), ("titles", strings(titles))]
  }
}

extension NamedThing {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [("name", .string(name)), ("canonical", .string(orNull: canonical))]
  }
}

extension TimeExpression {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [
      ("text", .string(text)), ("value", .string(writtenValue)),
      ("conflict", .bool(conflict != nil)),
    ]
  }
}

extension Statement {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [
      ("speaker", .string(speaker)), ("addressee", .string(orNull: addressee)),
      ("text", .string(text)), ("direct", .bool(direct)), ("via", strings(via)),
      ("date", .string(orNull: date)), ("meeting", meeting.map(JSONValue.integer) ?? .null),
    ]
  }
}

extension Meeting {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [
      ("type", .string(kind.rawValue)), ("status", .string(status.rawValue)),
      ("participants", strings(participants)), ("date", .string(orNull: date)),
      ("place", .string(orNull: place)),
    ]
  }
}

extension Omission {
  fileprivate var members: [(name: String, value: JSONValue)] {
    [
      ("who", .string(who)), ("what", .string(what)),
      ("statement", statement.map(JSONValue.integer) ?? .null),
    ]
  }
}
