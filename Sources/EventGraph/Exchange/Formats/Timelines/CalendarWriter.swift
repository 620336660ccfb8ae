internal import EDTF

/// Writes dated meetings as a calendar (iCalendar, RFC 5545): held, planned and cancelled ones.
struct CalendarWriter: DocumentWriter {
  let words: ExchangeWords
  private var lines = CalendarLines()

  init(_ words: ExchangeWords) {
    self.words = words
  }

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//eventgraph//graph//EN")
    lines.add("CALSCALE", "GREGORIAN")
    try reader.forEachNode(of: [.meeting]) { node in
      let span = DaySpanText(node.bounds)
      guard node.bounds.isDated else { return report.add(.undatedEvents, node.id) }
      guard let start = span.start else { return report.add(.openDates, node.id) }
      report.nodes += 1
      try write(node, from: start, until: span.dayAfter, reader)
      if span.isCutToDays { report.add(.timesOfDay, node.id) }
      report.add(.evidence, count: try reader.proofs(of: node).count, node.id)
      if lines.count >= GraphStore.pieceSize { try lines.flush(to: sink) }
    }
    lines.add("END", "VCALENDAR")
    try lines.flush(to: sink)
  }

  private mutating func write(
    _ node: ExportedNode,
    from start: String,
    until end: String?,
    _ reader: EventReader
  ) throws {
    let relations = try reader.relations(of: node)
    let reports = try reader.reports(of: node)
    let day = start.filter { $0 != "-" }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", "\(node.asciiID)@eventgraph")
    // A stamp of now would make every export of the same facts a different file.
    lines.add("DTSTAMP", "\(day)T000000Z")
    lines.add("DTSTART;VALUE=DATE", day)
    if let end { lines.add("DTEND;VALUE=DATE", end.filter { $0 != "-" }) }
    lines.add(text: "SUMMARY", node.label)
    lines.add("STATUS", Self.status(node))
    lines.add("TRANSP", "TRANSPARENT")
    lines.add(text: "CATEGORIES", words.kind(node))
    let places = relations.others(.heldIn, outgoing: true).map(\.label)
    if !places.isEmpty { lines.add(text: "LOCATION", places.joined(separator: words.comma)) }
    if let url = reports.lazy.compactMap({ WebLink.safe($0.url) }).first { lines.add("URL", url) }
    lines.add(text: "DESCRIPTION", description(of: node, relations, reports))
    if let happened = node.happened { lines.add(text: "X-EDTF", happened) }
    lines.add("END", "VEVENT")
  }

  private static func status(_ node: ExportedNode) -> String {
    switch node.status.flatMap(MeetingStatus.init) {
    case .planned: "TENTATIVE"
    case .refused: "CANCELLED"
    case .held, nil: "CONFIRMED"
    }
  }

  private func description(
    of node: ExportedNode,
    _ relations: [ExportedRelation],
    _ reports: [Report]
  ) -> String {
    var lines = [words.time(node.happened) ?? ""]
    let parties = relations.others(.attended, outgoing: false).map(\.label)
    if !parties.isEmpty { lines.append(parties.joined(separator: words.comma)) }
    if let conflict = node.conflict { lines.append(conflict) }
    lines += reports.map { report in
      [report.outlet, report.words, report.url].compactMap(\.self).joined(separator: " · ")
    }
    return lines.joined(separator: "\n")
  }
}
