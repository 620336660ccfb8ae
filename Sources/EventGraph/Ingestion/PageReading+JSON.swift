package import JSON

extension PageReading {
  /// The reading as `graph read --format jsonl` prints it.
  package var json: JSONValue {
    var object = JSONObject()
    object.append("source", .string(source))
    object.append("kind", .string(kind.rawValue))
    object.append("skipped", .string(orNull: skipped?.rawValue))
    object.append("article", article?.json ?? .null)
    object.append("captions", .array(article?.captions.map(\.json) ?? []))
    object.append("paragraphs", .array(article?.paragraphs.map(\.json) ?? []))
    if !notes.isEmpty { object.append("notes", .array(notes.map(JSONValue.string))) }
    if !reasons.isEmpty { object.append("reasons", .array(reasons.map(\.json))) }
    return .object(object)
  }
}

extension Article {
  /// What the page says about the article, without its text.
  package var json: JSONValue {
    [
      "outlet": .string(orNull: outlet),
      "title": .string(title),
      "subtitle": .string(orNull: subtitle),
      "url": .string(orNull: url),
      "published": .string(orNull: published?.edtf),
      "publishedTime": .string(
        orNull: published.flatMap { $0.time == nil ? nil : $0.edtfWithTime }
      ),
      "publishedZone": .string(orNull: published?.zone),
      "publishedFrom": .string(orNull: published?.rule.rawValue),
      "authors": .array(authors.map(JSONValue.string)),
      "language": .string(orNull: language),
    ]
  }
}

extension ArticleParagraph {
  /// The paragraph with its kind and its marks.
  package var json: JSONValue {
    var object = JSONObject()
    object.append("text", .string(text))
    object.append("heading", .bool(kind == .heading))
    object.append("kind", .string(kind.rawValue))
    if !marks.isEmpty { object.append("marks", .array(marks.map(\.json))) }
    return .object(object)
  }
}

extension ArticleMark {
  /// The mark, its places in Unicode scalars.
  var json: JSONValue {
    var object = JSONObject()
    object.append("kind", .string(kind.rawValue))
    object.append("start", .integer(start))
    object.append("end", .integer(end))
    if let target { object.append("target", .string(target)) }
    return .object(object)
  }
}

extension ReadingReason {
  var json: JSONValue {
    ["field": .string(field), "rule": .string(rule), "detail": .string(detail)]
  }
}
