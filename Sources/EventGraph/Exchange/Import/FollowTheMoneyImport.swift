internal import JSON

/// Reads entities of FollowTheMoney, one JSON object a line, by a stated mapping.
///
/// Lines may come in any order, so links wait until every entity is known.
struct FollowTheMoneyImport {
  private typealias Entity = (id: String, schema: String, properties: JSONObject, line: Int)

  private let mapping: ImportMapping
  private let collector: ImportCollector
  private var nodes = ImportedNodeTable()
  private var events: [Entity] = []
  private var links: [Entity] = []

  /// Reads a whole file.
  static func read(
    _ bytes: [UInt8],
    _ mapping: ImportMapping,
    into collector: ImportCollector
  ) throws {
    var reading = FollowTheMoneyImport(mapping: mapping, collector: collector)
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      try reading.read(Array(line), index + 1)
    }
    for event in reading.events { try reading.connect(event) }
    for link in reading.links { try reading.connect(link: link) }
  }

  private mutating func read(_ line: [UInt8], _ number: Int) throws {
    let value: JSONValue
    do {
      value = try JSONParser.parse(line)
    } catch {
      throw ImportProblem(number, column: error.column, error.reason, "nothing was imported")
    }
    guard let id = value["id"]?.string, let schema = value["schema"]?.string,
      let properties = value["properties"]?.object
    else { throw ImportProblem(number, "an entity has an id, a schema and properties") }
    let entity = (id: id, schema: schema, properties: properties, line: number)
    if Self.linkEnds[schema] != nil { return links.append(entity) }
    guard Self.kinds[schema] != nil else { return collector.ignore("schema '\(schema)'") }
    try add(entity)
  }

  /// What the schemata are in a graph.
  private static let kinds: [String: NodeKind] = [
    "Person": .person, "LegalEntity": .organization, "Organization": .organization,
    "PublicBody": .organization, "Company": .organization, "Address": .place, "Event": .meeting,
    "Article": .article, "Document": .article, "HyperText": .article, "PlainText": .article,
    "Pages": .article,
  ]

  /// The properties that name the ends of a link.
  private static let linkEnds: [String: (from: String, to: String, kind: EdgeKind)] = [
    "Employment": ("employee", "employer", .served),
    "Membership": ("member", "organization", .served),
    "Directorship": ("director", "organization", .served),
    "Documentation": ("document", "entity", .mentioned),
    "Mention": ("document", "resolved", .mentioned),
    "UnknownLink": ("subject", "object", .linked),
  ]
}

// MARK: Nodes

extension FollowTheMoneyImport {
  private mutating func add(_ entity: Entity) throws {
    var values = ImportedValues()
    values[.stableID] = entity.properties.texts("notes").lazy
      .first { $0.hasPrefix(Self.mark) }.map { String($0.dropFirst(Self.mark.count)) }
    values[.kind] = kind(of: entity).rawValue
    values[.label] = entity.properties.text("title") ?? entity.properties.text("name")
    values[.status] = entity.properties.texts("keywords").first {
      MeetingStatus(rawValue: $0) != nil
    }
    values[.text] = entity.properties.texts("summary").first { !$0.hasPrefix(Self.dateMark) }
    values[.happened] = Self.time(entity.properties)
    values[.note] = entity.properties.texts("notes").first { !$0.hasPrefix(Self.mark) }
    values[.conflict] = entity.properties.text("description")
    values[.url] = entity.properties.text("sourceUrl")
    values[.language] = entity.properties.text("language")
    let authors = entity.properties.texts("author")
    values[.authors] = authors.isEmpty ? nil : authors.joined(separator: "、")
    var node = try mapping.node(values, id: entity.id, line: entity.line)
    node.names = names(of: entity, node)
    try nodes.add(entity.id, node, isOurs: true)
    try collector.add(node)
    if node.kind.isEvent { events.append(entity) }
  }

  /// What our export writes before an id of ours.
  private static let mark = "eventgraph: "
  /// What it writes before a date that the model cannot hold.
  private static let dateMark = "EDTF: "

  private func kind(of entity: Entity) -> NodeKind {
    let kind = Self.kinds[entity.schema] ?? mapping.defaultKind
    guard kind == .meeting else { return kind }
    let words = entity.properties.texts("keywords").compactMap(NodeKind.init(rawValue:))
    return words.first ?? .meeting
  }

  private func names(of entity: Entity, _ node: ImportedNode) -> [ExportedName] {
    guard NodeKind.entities.contains(node.kind) else { return [] }
    var names = [node.label] + entity.properties.texts("name") + entity.properties.texts("alias")
    var seen: Set<String> = []
    names.removeAll { !seen.insert($0).inserted }
    let former = entity.properties.texts("previousName").map {
      ExportedName(name: $0, kind: NameKind.former.rawValue, held: "")
    }
    return names.map {
      ExportedName(name: $0, kind: NameKind(guessing: $0).rawValue, held: "")
    } + former
  }

  /// The time of an entity or link: as we wrote it, or a date, or a period.
  private static func time(_ properties: JSONObject) -> String? {
    let written = properties.texts("summary") + properties.texts("description")
    if let text = written.first(where: { $0.hasPrefix(dateMark) }) {
      return String(text.dropFirst(dateMark.count))
    }
    if let date = properties.text("date") ?? properties.text("publishedAt") { return date }
    guard let start = properties.text("startDate") else {
      return properties.text("endDate").map { "/\($0)" }
    }
    return "\(start)/\(properties.text("endDate") ?? "")"
  }
}

// MARK: Edges

extension FollowTheMoneyImport {
  /// What an event says of others: who took part, where, and which articles tell of it.
  private func connect(_ entity: Entity) throws {
    guard let event = nodes[.named(entity.id)], event.kind != .article else { return }
    let time = Self.time(entity.properties)
    for id in entity.properties.texts("proof") {
      try connect(nodes[.named(id)], .reported, event, nil, entity.line)
    }
    guard event.kind == .meeting else { return }
    for id in entity.properties.texts("involved") + entity.properties.texts("organizer") {
      try connect(nodes[.named(id)], .attended, event, time, entity.line)
    }
    for id in entity.properties.texts("addressEntity") {
      try connect(event, .heldIn, nodes[.named(id)], time, entity.line)
    }
  }

  private func connect(link: Entity) throws {
    guard let ends = Self.linkEnds[link.schema] else { return }
    let role = link.properties.text("role")
    for from in link.properties.texts(ends.from) {
      for to in link.properties.texts(ends.to) {
        guard let origin = nodes[.named(from)], let target = nodes[.named(to)] else {
          collector.ignore("links to entities that are not in the file")
          continue
        }
        var values = ImportedValues()
        let named = role.flatMap(EdgeKind.init(word:))
        values[.label] = (named ?? ends.kind).rawValue
        values[.role] = named == nil ? role : nil
        values[.words] = link.properties.text("summary")
        values[.happened] = Self.time(link.properties)
        // A document names its outlet as any other entity.
        let isReversed = named == .published
        try collector.add(
          mapping.edge(
            values,
            from: isReversed ? target : origin,
            to: isReversed ? origin : target,
            isOurs: false,
            line: link.line
          )
        )
      }
    }
  }

  private func connect(
    _ origin: ImportedEnd?,
    _ kind: EdgeKind,
    _ target: ImportedEnd?,
    _ time: String?,
    _ line: Int
  ) throws {
    guard let origin, let target else {
      return collector.ignore("links to entities that are not in the file")
    }
    var values = ImportedValues()
    values[.label] = kind.rawValue
    values[.happened] = time
    try collector.add(mapping.edge(values, from: origin, to: target, isOurs: false, line: line))
  }
}

extension JSONObject {
  /// The texts of a property, which is a list or a single text.
  fileprivate func texts(_ name: String) -> [String] {
    guard let value = self[name] else { return [] }
    return value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
  }

  fileprivate func text(_ name: String) -> String? { texts(name).first }
}
