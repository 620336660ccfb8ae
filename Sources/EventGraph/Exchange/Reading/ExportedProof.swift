internal import JSON

/// The words of an article that prove a fact, as exports read them.
struct ExportedProof: Equatable {
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

extension ExportedProof: Comparable {
  /// Orders proofs by where they stand, so that their order says nothing of how they came in.
  static func < (left: ExportedProof, right: ExportedProof) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    let places = [paragraph, start, end].map { place in
      let digits = String(place ?? 0)
      return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
    return [article ?? ""] + places + [exact ?? "", prefix ?? "", suffix ?? "", rule]
  }
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
