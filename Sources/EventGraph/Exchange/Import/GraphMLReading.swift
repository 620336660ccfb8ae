internal import Markup

/// What has been read of a GraphML file, and what is open in it.
struct GraphMLReading {
  private let mapping: ImportMapping
  private let collector: ImportCollector
  private var keys = GraphMLKeyTable()
  private var nodes = ImportedNodeTable()
  private var frames: [GraphMLFrame] = []
  /// The nodes and edges that are open, which may have graphs within them.
  private var items: [GraphMLItem] = []
  /// The key that is being declared.
  private var key: GraphMLImportKey?
  /// The text of the value that is being read, while one is.
  private var text: [UInt8] = []
  private var isReadingText = false
  private var waiting: [GraphMLItem] = []
  /// The room of values that are not needed any more.
  private var spareValues = ImportedValues()

  /// More text than any attribute has.
  private static let maximumText = 1 << 23
  /// More edges than this are not kept waiting for their nodes.
  private static let maximumWaiting = 10_000_000

  init(_ mapping: ImportMapping, _ collector: ImportCollector) {
    self.mapping = mapping
    self.collector = collector
  }

  /// Ends the file: edges whose nodes have not come are wrong.
  mutating func finish() throws {
    guard !nodes.isEmpty || !waiting.isEmpty || nodes.wasGraphSeen else {
      throw ImportProblem(1, "there is no graph in it", "its root is <graphml>, with a <graph>")
    }
    let edges = waiting
    for edge in edges { try add(edge: edge, isLast: true) }
  }
}

// MARK: Elements

extension GraphMLReading {
  mutating func start(_ element: borrowing XMLElement) throws {
    if frames.isEmpty, !element.isNamed("graphml") {
      throw ImportProblem(
        element.line,
        "it begins with <\(element.name)>",
        "a GraphML file begins with <graphml>"
      )
    }
    frames.append(frame(of: element))
  }

  private mutating func frame(of element: borrowing XMLElement) -> GraphMLFrame {
    if element.isNamed("data") {
      beginText()
      return .data(key: element.withValue(of: "key") { keys.place(of: $0) } ?? nil)
    }
    if element.isNamed("node") || element.isNamed("edge") { return beginItem(element) }
    if element.isNamed("key") {
      key = GraphMLImportKey(element)
      return .key
    }
    if element.isNamed("graph") {
      nodes.wasGraphSeen = true
      return .graph
    }
    if element.isNamed("default") {
      beginText()
      return .defaultValue
    }
    // yEd keeps what it shows in elements of its own below <data>.
    if element.isNamed("NodeLabel") || element.isNamed("EdgeLabel") {
      beginText()
      return .shownLabel
    }
    if element.isNamed("hyperedge") || element.isNamed("port") {
      collector.ignore("<\(element.name)>")
    }
    return .other
  }

  private mutating func beginItem(_ element: borrowing XMLElement) -> GraphMLFrame {
    var values = ImportedValues()
    swap(&values, &spareValues)
    var item = GraphMLItem(element.line, values)
    let isNode = element.isNamed("node")
    if isNode {
      item.id = element["id"] ?? ""
    } else {
      item.source = Self.end(element, "source")
      item.target = Self.end(element, "target")
    }
    items.append(item)
    return isNode ? .node : .edge
  }

  private static func end(_ element: borrowing XMLElement, _ name: StaticString) -> GraphMLEnd {
    if let number = element.number(name, after: UInt8(ascii: "n")) { return .numbered(number) }
    return .named(element[name] ?? "")
  }

  mutating func end() throws {
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .data(let key): set(key)
    case .shownLabel: setShownLabel()
    case .defaultValue:
      let value = takeText()
      key?.fallback = value
    case .key:
      if let key { keys.add(key) }
      key = nil
    case .node:
      guard var item = items.popLast() else { return }
      try add(node: &item)
      reuse(&item.values)
    case .edge:
      guard var item = items.popLast() else { return }
      if try add(edge: item, isLast: false) { reuse(&item.values) }
    case .graph, .other: break
    }
  }

  private mutating func reuse(_ values: inout ImportedValues) {
    values.removeAll()
    swap(&values, &spareValues)
  }
}

// MARK: Values

extension GraphMLReading {
  mutating func read(_ bytes: Span<UInt8>, line: Int) throws {
    guard isReadingText else { return }
    guard text.count + bytes.count <= Self.maximumText else {
      throw ImportProblem(line, "a value has more than \(Self.maximumText) bytes")
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
  }

  private mutating func beginText() {
    text.removeAll(keepingCapacity: text.capacity < 1 << 16)
    isReadingText = true
  }

  private mutating func takeText() -> String {
    isReadingText = false
    return String(decoding: text, as: UTF8.self)
  }

  /// Gives the value that was read to the innermost node or edge.
  private mutating func set(_ place: Int?) {
    let isEmpty = !isReadingText || text.isEmpty
    isReadingText = false
    guard let frame = frames.last, let place else {
      return collector.ignore("data without a declared key")
    }
    let field: ImportedField?
    switch frame {
    case .node: field = keys[place].nodeField
    case .edge: field = keys[place].edgeField
    default: return collector.ignore("attributes of the graph")
    }
    // igraph writes an empty value where there is none, and ids as attributes of that name.
    if isEmpty || keys[place].isOfNoUse { return }
    guard let field else { return collector.ignore("attribute '\(keys[place].name)'") }
    // Of several attributes that mean the same, the first counts.
    items[items.count - 1].values.add(field, text)
  }

  private mutating func setShownLabel() {
    let label = takeText().trimmingSpaces
    guard !label.isEmpty, !items.isEmpty else { return }
    items[items.count - 1].values.add(.label, Array(label.utf8))
  }
}

// MARK: Facts

extension GraphMLReading {
  private mutating func add(node item: inout GraphMLItem) throws {
    for key in keys.fallbacks where key.isOfNodes {
      if let field = key.nodeField { item.values.add(field, Array((key.fallback ?? "").utf8)) }
    }
    let node = try mapping.node(item.values, id: item.id, line: item.line)
    try nodes.add(item.id, node, isOurs: item.values.isOurs)
    try collector.add(node)
  }

  /// Passes an edge on whose ends are known; others wait for their nodes.
  ///
  /// Says whether it has been passed on.
  @discardableResult
  private mutating func add(edge item: GraphMLItem, isLast: Bool) throws -> Bool {
    guard let origin = nodes[item.source], let target = nodes[item.target] else {
      guard !isLast, waiting.count < Self.maximumWaiting else {
        let missing = nodes[item.source] == nil ? item.source : item.target
        throw ImportProblem(item.line, "no node has the id '\(missing)'")
      }
      waiting.append(item)
      return false
    }
    let edge = mapping.edge(
      withFallbacks(item.values),
      from: origin,
      to: target,
      isOurs: nodes.areOurs,
      line: item.line
    )
    try collector.add(edge)
    return true
  }

  private func withFallbacks(_ values: ImportedValues) -> ImportedValues {
    guard !keys.fallbacks.isEmpty else { return values }
    var values = values
    for key in keys.fallbacks where key.isOfEdges {
      if let field = key.edgeField { values.add(field, Array((key.fallback ?? "").utf8)) }
    }
    return values
  }
}
