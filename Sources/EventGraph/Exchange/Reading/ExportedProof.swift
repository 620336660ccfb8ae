internal import JSON

/// The words of an article that prove a fact, as exports read them.
struct ExportedProof {
  /// The id of the article.
  let article: String?
  let paragraph: Int?
  let start: Int?
  let end: Int?
  let exact: String?
  let prefix: String?
  let suffix: String?
  let rule: String
  let confidence: Double?
}

extension ExportedProof {
  /// The proof as JSON, for formats whose values are plain text; what is unknown is left out.
  var json: JSONValue {
    var object = JSONObject()
    let members: [(String, JSONValue?)] = [
      ("article", article.map(JSONValue.string)),
      ("paragraph", paragraph.map(JSONValue.integer)),
      ("start", start.map(JSONValue.integer)),
      ("end", end.map(JSONValue.integer)),
      ("exact", exact.map(JSONValue.string)),
      ("prefix", prefix.map(JSONValue.string)),
      ("suffix", suffix.map(JSONValue.string)),
      ("rule", .string(rule)),
      ("confidence", confidence.map(JSONValue.number)),
    ]
    for (name, value) in members {
      if let value { object.append(name, value) }
    }
    return .object(object)
  }
}
