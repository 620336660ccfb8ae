internal import EDTF
internal import JSON

/// Writes entities of FollowTheMoney as JSON Lines, for Aleph, OpenAleph and the `ftm` tools.
///
/// The model has no meetings, statements or omissions, so these are events, told apart by keywords;
/// who stands where in an article is a `Documentation`. Values are written the way `ftm validate`
/// leaves them, because it repairs what it does not like without a word.
struct FollowTheMoneyWriter: DocumentWriter {
  private var json = JSONPieces()

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    try reader.forEachNode(of: NodeKind.allCases) { node in
      report.nodes += 1
      let relations = try reader.relations(of: node)
      json.line(entity(of: node, relations, try reports(of: node, reader), &report).json)
      report.add(.evidence, count: try reader.proofs(of: node).count, node.id)
      for relation in relations where relation.isOutgoing {
        guard let link = FollowTheMoneyLink.entity(from: node, relation) else {
          if !FollowTheMoneyLink.isFolded(relation.kind) { report.add(.connections, node.id) }
          continue
        }
        report.edges += 1
        json.line(link.json)
      }
      if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
    }
    try json.flush(to: sink)
  }

  private func reports(of node: ExportedNode, _ reader: EventReader) throws -> [Report] {
    switch node.kind {
    case .meeting, .statement, .omission: try reader.reports(of: node)
    default: []
    }
  }

  private func entity(
    of node: ExportedNode,
    _ relations: [ExportedRelation],
    _ reports: [Report],
    _ report: inout LossReport
  ) -> FollowTheMoneyEntity {
    var entity = FollowTheMoneyEntity(node.asciiID, schema: Self.schema(of: node))
    switch node.kind {
    case .article: add(node, relations, toArticle: &entity)
    case .meeting, .statement, .omission: add(node, relations, reports, toEvent: &entity)
    case .place:
      entity.add(name: "name", node.label)
      entity.add(name: "full", node.label)
    case .person, .organization, .outlet: entity.add(name: "name", node.label)
    }
    for name in node.names where name.name != node.label {
      entity.add(name: name.kind == NameKind.former.rawValue ? "previousName" : "alias", name.name)
    }
    entity.add(text: "notes", node.note)
    entity.add(text: "notes", "eventgraph: \(node.id)")
    if node.kind.isEvent, !entity.add(node.happened, node.bounds, isEvent: node.kind != .article) {
      report.add(.uncertainDates, node.id)
    }
    return entity
  }

  private static func schema(of node: ExportedNode) -> String {
    switch node.kind {
    case .person: "Person"
    case .organization:
      switch node.type {
      case "government", "ministry", "military": "PublicBody"
      case "company": "Company"
      default: "Organization"
      }
    case .outlet: "Organization"
    case .place: "Address"
    case .meeting, .statement, .omission: "Event"
    case .article: "Article"
    }
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toArticle entity: inout FollowTheMoneyEntity
  ) {
    entity.add(text: "title", node.label)
    entity.add(name: "name", node.label)
    entity.add(url: "sourceUrl", node.page?.url)
    for author in (node.page?.authors ?? "").split(separator: "、") {
      entity.add(text: "author", String(author))
    }
    for outlet in relations.others(.published, outgoing: false) {
      entity.add(text: "publisher", outlet.label)
    }
    let primary = node.page?.language?.split(separator: "-").first.map { $0.lowercased() }
    entity.add(text: "language", primary.flatMap { Self.languages[$0] })
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    _ reports: [Report],
    toEvent entity: inout FollowTheMoneyEntity
  ) {
    entity.add(name: "name", node.label)
    entity.add(text: "keywords", node.kind.rawValue)
    entity.add(text: "keywords", node.status)
    entity.add(text: "summary", node.text)
    entity.add(text: "summary", node.happened.map { "EDTF: \($0)" })
    entity.add(text: "description", node.conflict)
    for place in relations.others(.heldIn, outgoing: true) {
      entity.add(text: "location", place.label)
      entity.add("addressEntity", place.asciiID)
    }
    let parties: [(EdgeKind, Bool)] = [
      (.attended, false), (.said, false), (.addressed, true), (.omittedBy, true),
    ]
    for (kind, isOutgoing) in parties {
      for party in relations.others(kind, outgoing: isOutgoing) where party.kind != .place {
        entity.add("involved", party.asciiID)
      }
    }
    for article in relations.others(.reported, outgoing: false) {
      entity.add("proof", article.asciiID)
    }
    for report in reports {
      entity.add(url: "sourceUrl", report.url)
      entity.add(text: "publisher", report.outlet)
    }
  }

  /// The codes of ISO 639-3 for the languages of news.
  private static let languages = [
    "ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra", "id": "ind",
    "it": "ita", "ja": "jpn", "ko": "kor", "pt": "por", "ru": "rus", "th": "tha", "tr": "tur",
    "uk": "ukr", "vi": "vie", "zh": "zho",
  ]
}
