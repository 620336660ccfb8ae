internal import Markup

/// Reads GraphML: our own without loss, that of yEd, Gephi, networkx and others by a mapping.
///
/// Nodes are written as they end, and edges as soon as both ends are known, so memory holds what
/// names the nodes and nothing else.
final class GraphMLImport {
  private let mapping: ImportMapping
  private let importer: GraphImporter
  private var keys: [GraphMLImportKey] = []
  /// Where in `keys` the key of an id is.
  private var keyPlaces: [String: Int] = [:]
  /// The keys that have a value for nodes or edges without one.
  private var fallbacks: [GraphMLImportKey] = []
  private var nodes = ImportedNodeTable()
  private var frames: [GraphMLFrame] = []
  /// The text of the value that is being read, while one is.
  private var text: [UInt8]?
  private var waiting: [GraphMLWaitingEdge] = []
  private var failure: (any Error)?
  /// Where the last element began.
  private var line = 0

  /// More text than any attribute has.
  private static let maximumText = 1 << 23
  /// More edges than this are not kept waiting for their nodes.
  private static let maximumWaiting = 10_000_000

  private init(_ mapping: ImportMapping, _ importer: GraphImporter) {
    self.mapping = mapping
    self.importer = importer
  }

  /// Reads a document that comes in pieces.
  static func read(
    _ mapping: ImportMapping,
    into importer: GraphImporter,
    nextPiece: () throws -> [UInt8]?
  ) throws {
    let reading = GraphMLImport(mapping, importer)
    do {
      var reader = try XMLReader(observer: reading)
      while let piece = try nextPiece() { try reader.read(piece) }
      try reader.finish()
    } catch let error as XMLError {
      if let failure = reading.failure { throw failure }
      throw ImportProblem(error.line, column: error.column, error.reason, "nothing was imported")
    }
    try reading.finish()
  }

  private func finish() throws {
    guard !nodes.isEmpty || !waiting.isEmpty || nodes.wasGraphSeen else {
      throw ImportProblem(1, "there is no graph in it", "its root is <graphml>, with a <graph>")
    }
    for edge in waiting { try add(edge, isLast: true) }
  }
}

// MARK: Events

extension GraphMLImport: XMLObserver {
  func start(_ element: borrowing XMLElement) -> String? {
    line = element.line
    return stopping {
      if frames.isEmpty, !element.isNamed("graphml") {
        throw ImportProblem(
          element.line,
          "it begins with <\(element.name)>",
          "a GraphML file begins with <graphml>"
        )
      }
      frames.append(frame(of: element))
    }
  }

  func end() -> String? {
    stopping {
      guard let frame = frames.popLast() else { return }
      try close(frame)
    }
  }

  func text(_ bytes: Span<UInt8>) {
    guard text != nil else { return }
    guard (text?.count ?? 0) + bytes.count <= Self.maximumText else {
      failure = failure ?? ImportProblem(line, "a value has more than \(Self.maximumText) bytes")
      return
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe text?.append(contentsOf: $0) }
  }

  private func stopping(_ body: () throws -> Void) -> String? {
    do {
      if let failure { throw failure }
      try body()
      return nil
    } catch {
      failure = error
      return "stopped"
    }
  }
}

// MARK: Elements

extension GraphMLImport {
  private func frame(of element: borrowing XMLElement) -> GraphMLFrame {
    if element.isNamed("data") {
      text = []
      return .data(key: element["key"].flatMap { keyPlaces[$0] })
    }
    if element.isNamed("node") { return .node(GraphMLItem(element["id"] ?? "", element.line)) }
    if element.isNamed("edge") {
      var item = GraphMLItem(element["id"] ?? "", element.line)
      item.source = end(element, "source")
      item.target = end(element, "target")
      return .edge(item)
    }
    if element.isNamed("key") { return .key(GraphMLImportKey(element)) }
    if element.isNamed("graph") {
      nodes.wasGraphSeen = true
      return .graph
    }
    if element.isNamed("default") {
      text = []
      return .defaultValue
    }
    // yEd keeps what it shows in elements of its own below <data>.
    if element.isNamed("NodeLabel") || element.isNamed("EdgeLabel") {
      text = []
      return .shownLabel
    }
    if element.isNamed("hyperedge") || element.isNamed("port") {
      importer.ignore("<\(element.name)>")
    }
    return .other
  }

  private func end(_ element: borrowing XMLElement, _ name: StaticString) -> GraphMLEnd {
    if let number = element.number(name, after: UInt8(ascii: "n")) { return .numbered(number) }
    return .named(element[name] ?? "")
  }

  private func close(_ frame: GraphMLFrame) throws {
    switch frame {
    case .data(let key): set(key.map { keys[$0] }, takeText())
    case .shownLabel: setShownLabel(takeText())
    case .defaultValue: setDefault(takeText())
    case .key(let key):
      keyPlaces[key.id] = keys.count
      keys.append(key)
      if key.fallback != nil { fallbacks.append(key) }
    case .node(let item): try add(item)
    case .edge(let item):
      try add(GraphMLWaitingEdge(item: item), isLast: false)
    case .graph, .other: break
    }
  }

  private func takeText() -> String {
    defer { text = nil }
    return String(decoding: text ?? [], as: UTF8.self)
  }

  /// Gives a value to the innermost node or edge.
  private func set(_ key: GraphMLImportKey?, _ value: String) {
    guard let place = frames.indices.last, let key else {
      return importer.ignore("data without a declared key")
    }
    switch frames[place] {
    case .node(var item):
      frames[place] = .other
      set(key, key.nodeField, value, in: &item)
      frames[place] = .node(item)
    case .edge(var item):
      frames[place] = .other
      set(key, key.edgeField, value, in: &item)
      frames[place] = .edge(item)
    default: importer.ignore("attributes of the graph")
    }
  }

  private func set(
    _ key: GraphMLImportKey,
    _ field: ImportedField?,
    _ value: String,
    in item: inout GraphMLItem
  ) {
    // igraph writes an empty value where there is none, and ids as attributes of that name.
    if key.isShown || value.isEmpty || key.name == "id" { return }
    guard let field else { return importer.ignore("attribute '\(key.name)'") }
    // Of several attributes that mean the same, the first counts.
    if item.values[field] == nil { item.values[field] = value }
  }

  private func setShownLabel(_ value: String) {
    let label = value.trimmingSpaces
    guard !label.isEmpty,
      let place = frames.lastIndex(where: { $0.isItem })
    else { return }
    switch frames[place] {
    case .node(var item):
      if item.values[.label] == nil { item.values[.label] = label }
      frames[place] = .node(item)
    case .edge(var item):
      if item.values[.label] == nil { item.values[.label] = label }
      frames[place] = .edge(item)
    default: break
    }
  }

  private func setDefault(_ value: String) {
    guard case .key(var key) = frames.last else { return }
    key.fallback = value
    frames[frames.count - 1] = .key(key)
  }
}

// MARK: Facts

extension GraphMLImport {
  private func add(_ item: GraphMLItem) throws {
    var item = item
    for key in fallbacks where key.isOfNodes {
      guard let field = key.nodeField, item.values[field] == nil else { continue }
      item.values[field] = key.fallback
    }
    let node = try mapping.node(item.values, id: item.id, line: item.line)
    try nodes.add(item.id, node, isOurs: item.values.isOurs)
    try importer.add(node)
  }

  /// Writes an edge whose ends are known; others wait for their nodes.
  private func add(_ edge: GraphMLWaitingEdge, isLast: Bool) throws {
    guard let origin = nodes[edge.item.source], let target = nodes[edge.item.target] else {
      guard !isLast, waiting.count < Self.maximumWaiting else {
        let missing = nodes[edge.item.source] == nil ? edge.item.source : edge.item.target
        throw ImportProblem(edge.item.line, "no node has the id '\(missing)'")
      }
      waiting.append(edge)
      return
    }
    var values = edge.item.values
    for key in fallbacks where key.isOfEdges {
      guard let field = key.edgeField, values[field] == nil else { continue }
      values[field] = key.fallback
    }
    try importer.add(
      mapping.edge(
        values,
        from: origin,
        to: target,
        isOurs: nodes.areOurs,
        line: edge.item.line
      )
    )
  }
}
