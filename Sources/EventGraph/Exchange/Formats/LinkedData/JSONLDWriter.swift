internal import EDTF
internal import JSON

/// Writes linked data in the words of schema.org: people, outlets, events, quotations and articles.
struct JSONLDWriter: DocumentWriter {
  private var json = JSONPieces()

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    json.syntax(#"{"@context":"https://schema.org","@graph":["#)
    try reader.forEachNode(of: NodeKind.allCases) { node in
      report.nodes += 1
      json.element(.object(try thing(of: node, reader, &report)))
      report.add(.evidence, count: try reader.proofs(of: node).count, node.id)
      if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
    }
    json.syntax("\n]}\n")
    try json.flush(to: sink)
  }

  private func thing(
    of node: ExportedNode,
    _ reader: EventReader,
    _ report: inout LossReport
  ) throws -> JSONObject {
    var thing = JSONObject([
      ("@id", .string(LinkedID.iri(node.id))), ("@type", .string(Self.type(of: node))),
    ])
    let relations = try reader.relations(of: node)
    switch node.kind {
    case .person, .organization, .outlet, .place: add(node, relations, toEntity: &thing)
    case .article: add(node, relations, toArticle: &thing)
    case .meeting: add(node, relations, toMeeting: &thing)
    case .statement: add(node, relations, toQuotation: &thing)
    case .omission: add(node, relations, toClaim: &thing)
    }
    thing.append(text: "description", node.note)
    let lost = relations.count { $0.isOutgoing && Self.wordless.contains($0.kind) }
    report.add(.connections, count: lost, node.id)
    // A quotation carries the date as it is; an event has nothing but its ends.
    if node.kind == .meeting, node.bounds.isDated,
      FollowTheMoneyDate.exact(node.happened, node.bounds) == nil
    {
      report.add(.uncertainDates, node.id)
    }
    return thing
  }

  /// The connections that schema.org has no property for.
  private static let wordless: Set<EdgeKind> = [.linked, .carried, .reprinted]

  private static func type(of node: ExportedNode) -> String {
    switch node.kind {
    case .person: "Person"
    case .organization: node.type == "government" ? "GovernmentOrganization" : "Organization"
    case .outlet: "NewsMediaOrganization"
    case .place: "Place"
    case .meeting: "Event"
    case .statement: "Quotation"
    case .omission: "Claim"
    case .article: "NewsArticle"
    }
  }
}

// MARK: Things

extension JSONLDWriter {
  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toEntity thing: inout JSONObject
  ) {
    thing.append("name", .string(node.label))
    let others = node.names.others(than: node.label)
    if !others.isEmpty { thing.append("alternateName", .array(others.map(JSONValue.string))) }
    let offices = relations.filter { $0.kind == .served && $0.isOutgoing }.map { office in
      var role = JSONObject([("@type", "OrganizationRole")])
      role.append(text: "roleName", office.role)
      let period = TimeBounds(storing: office.happened)
      role.append(text: "startDate", UTCText.earliest(period)?.description)
      role.append(text: "endDate", UTCText.latest(period)?.description)
      role.append("worksFor", Self.reference(office.other))
      return JSONValue.object(role)
    }
    if !offices.isEmpty { thing.append("worksFor", .array(offices)) }
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toArticle thing: inout JSONObject
  ) {
    thing.append("headline", .string(node.label))
    thing.append(text: "url", WebLink.safe(node.page?.url))
    thing.append(text: "datePublished", node.page?.published ?? node.happened)
    thing.append(text: "inLanguage", node.page?.language)
    let authors = (node.page?.authors ?? "").split(separator: "、").map { name -> JSONValue in
      ["@type": "Person", "name": .string(String(name))]
    }
    if !authors.isEmpty { thing.append("author", .array(authors)) }
    thing.append("publisher", relations.others(.published, outgoing: false))
    thing.append("mentions", relations.others(.mentioned, outgoing: true))
    let cited = relations.others(.cited, outgoing: true).map { JSONValue.string($0.label) }
    if !cited.isEmpty { thing.append("citation", .array(cited)) }
    thing.append("about", relations.others(.reported, outgoing: true))
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toMeeting thing: inout JSONObject
  ) {
    thing.append("name", .string(node.label))
    thing.append(text: "startDate", UTCText.earliest(node.bounds)?.description)
    thing.append(text: "endDate", UTCText.latest(node.bounds)?.description)
    let isRefused = node.status.flatMap(MeetingStatus.init) == .refused
    let status = isRefused ? "EventCancelled" : "EventScheduled"
    thing.append("eventStatus", .string("https://schema.org/\(status)"))
    if node.type == "video" || node.type == "call" {
      thing.append("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
    }
    thing.append("attendee", relations.others(.attended, outgoing: false))
    thing.append("location", relations.others(.heldIn, outgoing: true))
    thing.append("subjectOf", relations.others(.reported, outgoing: false))
    thing.append(text: "disambiguatingDescription", node.conflict)
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toQuotation thing: inout JSONObject
  ) {
    thing.append("name", .string(node.label))
    thing.append(text: "text", node.text)
    thing.append(text: "temporalCoverage", node.happened)
    thing.append("spokenByCharacter", relations.others(.said, outgoing: false))
    let audience = relations.others(.addressed, outgoing: true)
    let names = audience.map { ["@type": "Audience", "name": .string($0.label)] as JSONValue }
    if !names.isEmpty { thing.append("audience", .array(names)) }
    thing.append("mentions", audience)
    thing.append("recordedAt", relations.others(.madeAt, outgoing: true))
    thing.append("about", relations.others(.concerned, outgoing: true))
    thing.append("subjectOf", relations.others(.reported, outgoing: false))
    thing.append(text: "disambiguatingDescription", node.conflict)
  }

  private func add(
    _ node: ExportedNode,
    _ relations: [ExportedRelation],
    toClaim thing: inout JSONObject
  ) {
    thing.append("name", .string(node.label))
    thing.append(text: "text", node.text)
    thing.append("about", relations.others(.concerned, outgoing: true))
    thing.append("mentions", relations.others(.omittedBy, outgoing: true))
    let articles = relations.others(.reported, outgoing: false)
    if let first = articles.first { thing.append("firstAppearance", Self.reference(first)) }
    thing.append("appearance", articles)
  }

  fileprivate static func reference(_ other: ExportedRelation.Other) -> JSONValue {
    ["@id": .string(LinkedID.iri(other.id))]
  }
}

extension JSONObject {
  fileprivate mutating func append(text name: String, _ text: String?) {
    if let text { append(name, .string(text)) }
  }

  fileprivate mutating func append(_ name: String, _ others: [ExportedRelation.Other]) {
    if !others.isEmpty { append(name, .array(others.map(JSONLDWriter.reference))) }
  }
}
