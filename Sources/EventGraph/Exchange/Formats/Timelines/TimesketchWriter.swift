internal import JSON

/// Writes the JSON Lines that Timesketch imports: `message`, `datetime`, `timestamp_desc` and more.
///
/// Timesketch knows instants only, so a row stands at the first moment its date may mean, and the
/// date itself and its last moment stand beside it.
struct TimesketchWriter: DocumentWriter {
  let words: ExchangeWords
  private var json = JSONPieces()

  init(_ words: ExchangeWords) {
    self.words = words
  }

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    try reader.forEachNode(of: [.meeting, .statement, .omission, .article]) { node in
      guard node.bounds.isDated else { return report.add(.undatedEvents, node.id) }
      guard node.bounds.lower > TimeBounds.open else { return report.add(.openDates, node.id) }
      report.nodes += 1
      if node.bounds.lower != node.bounds.upper { report.add(.instants, node.id) }
      json.line(try row(of: node, reader))
      report.add(.evidence, count: try reader.proofs(of: node).count, node.id)
      if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
    }
    try json.flush(to: sink)
  }

  private func row(of node: ExportedNode, _ reader: EventReader) throws -> JSONValue {
    let reports = node.kind == .article ? [] : try reader.reports(of: node)
    let second = node.bounds.lower
    var row = JSONObject([
      ("message", .string(node.label)),
      ("datetime", .string(UTCText(second: second, isDay: false).description.offset)),
      ("timestamp_desc", .string(words.event(node))),
      ("id", .string(node.id)),
      ("kind", .string(node.kind.rawValue)),
      ("happened", .string(orNull: node.happened)),
      ("latest", .string(orNull: UTCText.latest(node.bounds)?.description)),
      ("outlets", .array(reports.map { .string($0.outlet) }.unique)),
      ("urls", .array(reports.compactMap { $0.url.map(JSONValue.string) }.unique)),
    ])
    if let occasion = node.occasion { row.append("occasion", .string(occasion)) }
    if let status = node.status { row.append("status", .string(status)) }
    if let conflict = node.conflict { row.append("conflict", .string(conflict)) }
    if let url = node.page?.url { row.append("url", .string(url)) }
    return .object(row)
  }
}

extension String {
  /// A time in UTC with `+00:00`, which every version of Timesketch reads, in place of `Z`.
  fileprivate var offset: String { hasSuffix("Z") ? dropLast() + "+00:00" : self }
}

extension [JSONValue] {
  fileprivate var unique: [JSONValue] {
    var seen: Set<JSONValue> = []
    return filter { seen.insert($0).inserted }
  }
}

extension ExchangeWords {
  /// What happened at the time of an event.
  fileprivate func event(_ node: ExportedNode) -> String {
    switch node.kind {
    case .meeting:
      switch node.status.flatMap(MeetingStatus.init) {
      case .planned: self("Meeting planned for", "计划会面")
      case .refused: self("Meeting refused for", "会面未举行")
      case .held, nil: self("Meeting held", "会面")
      }
    case .statement: self("Statement made", "发言")
    case .omission: self("Omission claimed", "指称略去")
    default: self("Article published", "发布")
    }
  }
}
