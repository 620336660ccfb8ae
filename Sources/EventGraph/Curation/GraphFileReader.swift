internal import YAML

/// Turns the YAML of a curated file into a `GraphFile` and finds everything wrong with its form.
struct GraphFileReader {
  private let name: String
  private let problems: ProblemList
  private var file: GraphFile

  private init(name: String, problems: ProblemList) {
    self.name = name
    self.problems = problems
    file = GraphFile(name: name)
  }

  /// Reads a file's bytes; problems go to the list.
  static func read(_ bytes: [UInt8], name: String, problems: ProblemList) -> GraphFile {
    var reader = GraphFileReader(name: name, problems: problems)
    do {
      let root = try YAMLParser.parse(bytes)
      reader.readRoot(root)
    } catch {
      problems.add(
        name,
        error.position,
        "could not read this: \(error.reason)",
        hint: yamlHints.first { error.reason.contains($0.reason) }?.hint
      )
    }
    return reader.file
  }

  /// What usually lies behind what the YAML library says.
  private static let yamlHints: [(reason: String, hint: String)] = [
    ("mapping values are not allowed", "put a text that holds ': ' in quotation marks"),
    (
      "cannot start any token",
      "indent with blanks, not tabs; put a text that begins with a mark in quotation marks"
    ),
    ("expected ',' or", "close the bracket; put a text with a comma or bracket in quotation marks"),
    ("expected key", "let the keys of an entry begin below each other"),
    ("expected '-' indicator", "let the entries of a list begin below each other"),
    ("expected ':'", "write a blank after the colon of each key"),
    ("second document", "give it a file of its own"),
    ("invalid", "save the file as UTF-8"),
  ]

  private mutating func readRoot(_ root: YAMLNode) {
    let form = "start it with 'eventgraph: \(GraphFile.version)'"
    guard case .mapping = root.content,
      var keys = MappingReader(root, title: "the file", file: name, problems: problems)
    else {
      problems.add(name, root.position, "this is no event-graph file", hint: form)
      return
    }
    if let version = keys.required("eventgraph"), version.text != GraphFile.version {
      keys.report(version.position, "format '\(version.text)' is not known here", hint: form)
    }
    _ = keys.text("title")
    _ = keys.text("note")
    readEntities(&keys)
    each("articles", "article", in: &keys, Self.article) { $0.articles.append($1) }
    each("meetings", "meeting", in: &keys, Self.meeting) { $0.meetings.append($1) }
    each("statements", "statement", in: &keys, Self.statement) { $0.statements.append($1) }
    each("omissions", "omission", in: &keys, Self.omission) { $0.omissions.append($1) }
    each("links", "link", in: &keys, Self.link) { $0.links.append($1) }
    keys.reportUnknownKeys()
  }

  /// Reads the list under `key` with `read`, which takes its keys out of each element.
  private mutating func each<Entry>(
    _ key: String,
    _ title: String,
    in keys: inout MappingReader,
    _ read: (inout MappingReader) -> Entry?,
    _ add: (inout GraphFile, Entry) -> Void
  ) {
    guard let list = keys.node(key) else { return }
    guard case .sequence(let elements) = list.content else {
      keys.report(list.position, "'\(key)' should be a list", hint: "start each entry with '- '")
      return
    }
    for element in elements {
      guard var entryKeys = keys.inner(element, title: title) else { continue }
      let entry = read(&entryKeys)
      entryKeys.reportUnknownKeys()
      if let entry { add(&file, entry) }
    }
  }
}

// MARK: People, organizations, outlets and places

extension GraphFileReader {
  private static let outletTypes = [
    "agency", "state", "broadcaster", "newspaper", "magazine", "portal", "government", "other",
  ]
  private static let organizationTypes = [
    "government", "ministry", "party", "company", "thinktank", "international", "military", "other",
  ]

  private mutating func readEntities(_ keys: inout MappingReader) {
    each("outlets", "outlet", in: &keys) { keys in
      var outlet = Self.entity(.outlet, &keys)
      outlet?.type = keys.choice("kind", of: Self.outletTypes)
      _ = keys.text("country")
      _ = keys.list("domain")
      return outlet
    } _: {
      $0.entities.append($1)
    }
    each("organizations", "organization", in: &keys) { keys in
      var organization = Self.entity(.organization, &keys)
      organization?.type = keys.choice("kind", of: Self.organizationTypes)
      _ = keys.text("country")
      return organization
    } _: {
      $0.entities.append($1)
    }
    each("places", "place", in: &keys) {
      Self.entity(.place, &$0)
    } _: {
      $0.entities.append($1)
    }
    each("people", "person", in: &keys) { keys in
      var person = Self.entity(.person, &keys)
      person?.offices = Self.offices(&keys)
      return person
    } _: {
      $0.entities.append($1)
    }
  }

  private static func entity(
    _ kind: NodeKind,
    _ keys: inout MappingReader
  ) -> GraphFile.Entity? {
    let name = keys.required("name")
    let id = keys.located("id")
    let names = keys.elements("names").compactMap { Self.name($0, keys) }
    let note = keys.text("note")
    guard let name else { return nil }
    var entity = GraphFile.Entity(kind: kind, id: id ?? name, name: name.text)
    entity.names = [NameRecord(name.text, NameKind(guessing: name.text))] + names
    entity.note = note
    return entity
  }

  private static func name(_ node: YAMLNode, _ keys: MappingReader) -> NameRecord? {
    if case .scalar(let text) = node.content { return NameRecord(text, NameKind(guessing: text)) }
    guard var nameKeys = keys.inner(node, title: "name") else { return nil }
    let text = nameKeys.required("name")?.text
    let kind = nameKeys.choice("kind", of: NameKind.allCases.map(\.rawValue))
    nameKeys.reportUnknownKeys()
    guard let text else { return nil }
    return NameRecord(text, kind.flatMap(NameKind.init) ?? NameKind(guessing: text))
  }

  private static func offices(_ keys: inout MappingReader) -> [GraphFile.Office] {
    keys.elements("offices").compactMap { node in
      guard var officeKeys = keys.inner(node, title: "office") else { return nil }
      let title = officeKeys.required("title")
      let organization = officeKeys.located("organization")
      let from = officeKeys.when("from")
      let end = officeKeys.openOrWhen("to")
      officeKeys.reportUnknownKeys()
      guard let title else { return nil }
      return GraphFile.Office(
        title: title.text,
        organization: organization,
        from: from,
        to: end.when,
        isOpen: end.isOpen,
        position: officeKeys.position
      )
    }
  }
}

extension MappingReader {
  /// The end of a period: a date, or `..` for one that goes on.
  fileprivate mutating func openOrWhen(
    _ key: String
  ) -> (when: GraphFile.When?, isOpen: Bool) {
    var look = self
    if look.text(key) == ".." {
      self = look
      return (nil, true)
    }
    return (when(key), false)
  }
}
