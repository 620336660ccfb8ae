internal import CYAML

/// The events of libyaml's parser as Swift values; owns the parser.
@safe struct YAMLEvents: ~Copyable {
  enum Kind {
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case mappingStart
    case end
    case alias
    case documentStart
    case streamEnd
    case other
  }

  struct Event {
    let kind: Kind
    let position: YAMLPosition
  }

  /// The parser points into itself, so it must not move: it lives on the heap.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(YAMLError) {
    self.bytes = bytes
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw YAMLError(
        reason: "there is not enough memory",
        position: YAMLPosition(line: 1, column: 1)
      )
    }
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Gives the text to the parser for as long as `body` runs.
  mutating func withInput<Value>(
    _ body: (inout YAMLEvents) throws(YAMLError) -> Value
  ) throws(YAMLError) -> Value {
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      return Result { () throws(YAMLError) in try body(&self) }
    }
    return try result.get()
  }

  /// The next event, or what libyaml has against the text.
  mutating func next() throws(YAMLError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(kind: kind(of: event), position: YAMLPosition(event.start_mark))
  }

  private func kind(of event: yaml_event_t) -> Kind {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        as: UTF8.self
      )
      return .scalar(text, isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private func problem() -> YAMLError {
    let reason = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    // The reader has no mark of its own; it knows the byte, and the mark is where parsing stood.
    let mark = unsafe parser.pointee.problem_mark
    let fallback = unsafe parser.pointee.mark
    let isUnplaced = mark.line == 0 && mark.column == 0
    return YAMLError(
      reason: reason ?? "it is not YAML",
      position: YAMLPosition(isUnplaced ? fallback : mark)
    )
  }
}

extension YAMLPosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
