internal import JSON
internal import SQLite

/// Writes the proofs of facts as W3C Web Annotations: the words in their page, found again by quote.
///
/// Positions count Unicode code points from the start of a paragraph of the text the graph keeps;
/// where they are known, a second target gives them.
struct WebAnnotationWriter: DocumentWriter {
  private var json = JSONPieces()

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    json.syntax(
      """
      {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x-eventgraph:annotations",\
      "type":"AnnotationPage","items":[
      """
    )
    try reader.forEachAnnotation { annotation in
      report.nodes += 1
      json.element(Self.json(annotation))
      if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
    }
    json.syntax("\n]}\n")
    try json.flush(to: sink)
  }

  private static func json(_ annotation: ExportedAnnotation) -> JSONValue {
    [
      "id": .string("urn:x-eventgraph:evidence:\(String(annotation.number, radix: 36))"),
      "type": "Annotation",
      "motivation": "identifying",
      "body": [
        [
          "type": "TextualBody", "value": .string(annotation.label), "format": "text/plain",
          "purpose": "describing",
        ],
        [
          "type": "SpecificResource", "source": .string(LinkedID.iri(annotation.fact)),
          "purpose": "identifying",
        ],
      ],
      "target": .array(targets(annotation)),
    ]
  }

  private static func targets(_ annotation: ExportedAnnotation) -> [JSONValue] {
    let proof = annotation.proof
    let article = LinkedID.iri(proof.article ?? "article:unknown")
    var targets: [JSONValue] = []
    if let exact = proof.exact {
      var quote = JSONObject([("type", "TextQuoteSelector"), ("exact", .string(exact))])
      if let prefix = proof.prefix { quote.append("prefix", .string(prefix)) }
      if let suffix = proof.suffix { quote.append("suffix", .string(suffix)) }
      let page = WebLink.safe(annotation.url) ?? article
      targets.append(target(page, .object(quote)))
    }
    if let paragraph = proof.paragraph, let start = proof.start, let end = proof.end {
      targets.append(
        target(
          "\(article)#paragraph=\(paragraph)",
          ["type": "TextPositionSelector", "start": .integer(start), "end": .integer(end)]
        )
      )
    }
    return targets.isEmpty ? [.string(article)] : targets
  }

  private static func target(_ source: String, _ selector: JSONValue) -> JSONValue {
    ["type": "SpecificResource", "source": .string(source), "selector": selector]
  }
}
