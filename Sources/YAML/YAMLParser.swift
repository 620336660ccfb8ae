internal import CYAML

/// Reads one YAML document into plain values, with libyaml.
///
/// JSON is YAML, so it comes through the same door. Anchors and aliases are refused: a short text
/// with aliases of aliases can stand for more memory than there is.
package enum YAMLParser {
  /// How deep lists and mappings may be nested.
  package static let maximumDepth = 32

  /// Parses the whole of `bytes`; a text without content is an empty node.
  package static func parse(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode {
    var events = try YAMLEvents(bytes)
    return try events.withInput { (events) throws(YAMLError) in
      try document(&events)
    }
  }

  private static func document(_ events: inout YAMLEvents) throws(YAMLError) -> YAMLNode {
    var root = YAMLNode(content: .empty, position: YAMLPosition(line: 1, column: 1))
    var hasDocument = false
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart where hasDocument:
        throw YAMLError(reason: "a second document starts here", position: event.position)
      case .documentStart: hasDocument = true
      case .other: continue
      default: root = try node(startingWith: event, &events, depth: 0)
      }
    }
  }

  private static func node(
    startingWith event: YAMLEvents.Event,
    _ events: inout YAMLEvents,
    depth: Int
  ) throws(YAMLError) -> YAMLNode {
    guard depth <= maximumDepth else {
      throw YAMLError(
        reason: "nested deeper than \(maximumDepth) levels",
        position: event.position
      )
    }
    let content: YAMLNode.Content
    switch event.kind {
    case .scalar(let text, let isPlain):
      content = isPlain && (text.isEmpty || text == "~") ? .empty : .scalar(text)
    case .sequenceStart:
      content = .sequence(try elements(&events, depth: depth))
    case .mappingStart:
      content = .mapping(try entries(&events, depth: depth))
    case .alias:
      throw YAMLError(
        reason: "anchors (&) and aliases (*) are not read; write the text again",
        position: event.position
      )
    default:
      throw YAMLError(reason: "a value should stand here", position: event.position)
    }
    return YAMLNode(content: content, position: event.position)
  }

  private static func elements(
    _ events: inout YAMLEvents,
    depth: Int
  ) throws(YAMLError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .end = event.kind { return elements }
      elements.append(try node(startingWith: event, &events, depth: depth + 1))
    }
  }

  private static func entries(
    _ events: inout YAMLEvents,
    depth: Int
  ) throws(YAMLError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    while true {
      let event = try events.next()
      if case .end = event.kind { return entries }
      let key = try node(startingWith: event, &events, depth: depth + 1)
      let value = try node(startingWith: events.next(), &events, depth: depth + 1)
      entries.append(YAMLNode.Entry(key: key, value: value))
    }
  }
}
