/// Writes a dossier in Markdown: who it is about, the timeline with every wording, what sources
/// contradict each other in, and the sources.
struct DossierWriter: DocumentWriter {
  let words: ExchangeWords
  private var bytes: [UInt8] = []

  init(_ words: ExchangeWords) {
    self.words = words
  }

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    line("# \(words("Dossier", "资料汇编"))")
    try writeParties(reader, &report, to: sink)
    try writeTimeline(reader, &report, to: sink)
    try writeContradictions(reader, to: sink)
    try writeSources(reader, &report, to: sink)
    try flush(to: sink)
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func heading(_ text: String) {
    line("\n## \(text)\n")
  }

  private mutating func flushIfDue(to sink: ([UInt8]) throws -> Void) throws {
    if bytes.count >= GraphStore.pieceSize { try flush(to: sink) }
  }

  private mutating func flush(to sink: ([UInt8]) throws -> Void) throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

// MARK: Parts

extension DossierWriter {
  private mutating func writeParties(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    var isFirst = true
    try reader.forEachNode(of: [.person, .organization, .outlet]) { node in
      if isFirst { heading(words("People, organizations, outlets", "人物、机构、媒体")) }
      isFirst = false
      report.nodes += 1
      let others = node.names.others(than: node.label)
      var text = "- **\(MarkdownText.escaped(node.label))**"
      if !others.isEmpty {
        text += "（\(MarkdownText.escaped(others.joined(separator: words.comma)))）"
      }
      let offices = try reader.relations(of: node).filter { $0.kind == .served && $0.isOutgoing }
      let titles = offices.map { office in
        [office.other.label, office.role, words.time(office.happened)].compactMap(\.self)
          .joined(separator: " · ")
      }
      if !titles.isEmpty { text += "：\(MarkdownText.escaped(titles.joined(separator: "；")))" }
      line(text)
      try flushIfDue(to: sink)
    }
  }

  private mutating func writeTimeline(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    var current: (isDated: Bool, isStarted: Bool) = (true, false)
    try reader.forEachNode(of: [.meeting, .statement, .omission]) { node in
      if !current.isStarted || current.isDated != node.bounds.isDated {
        let isDated = node.bounds.isDated
        heading(isDated ? words("Timeline", "时间线") : words("Undated", "没有日期"))
        current = (isDated, true)
      }
      report.nodes += 1
      try write(node, reader)
      try flushIfDue(to: sink)
    }
  }

  private mutating func write(_ node: ExportedNode, _ reader: EventReader) throws {
    let when = words.time(node.happened).map { "**\(MarkdownText.escaped($0))** " } ?? ""
    let marks = [node.kind == .statement ? nil : words.kind(node), words.status(node)]
      .compactMap(\.self)
    let mark = marks.isEmpty ? "" : "（\(marks.joined(separator: words.comma))）"
    line("- \(when)\(MarkdownText.escaped(node.label))\(mark)")
    if let occasion = node.occasion {
      line("  - \(words("at", "场合"))：\(MarkdownText.escaped(occasion))")
    }
    for report in try reader.reports(of: node) {
      let outlet = MarkdownText.link(report.outlet, to: report.url)
      let told = report.isFirstHand ? "" : words(" (as told by another)", "（据他文转述）")
      let quote = report.words.map { "：\(MarkdownText.escaped($0))" } ?? ""
      line("  - \(outlet)\(told)\(quote)")
    }
  }

  private mutating func writeContradictions(
    _ reader: EventReader,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    var isFirst = true
    try reader.forEachNode(of: [.meeting, .statement, .omission]) { node in
      guard let conflict = node.conflict else { return }
      if isFirst { heading(words("Contradictions", "矛盾之处")) }
      isFirst = false
      line("- \(MarkdownText.escaped(node.label))：\(MarkdownText.escaped(conflict))")
      try flushIfDue(to: sink)
    }
  }

  private mutating func writeSources(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    var isFirst = true
    try reader.forEachNode(of: [.article]) { node in
      if isFirst { heading(words("Sources", "来源")) }
      isFirst = false
      report.nodes += 1
      let outlets = try reader.relations(of: node).others(.published, outgoing: false).map(\.label)
      let about = [outlets.joined(separator: words.comma), words.time(node.happened) ?? ""]
        .filter { !$0.isEmpty }.joined(separator: words.comma)
      let title = MarkdownText.link(node.label, to: node.page?.url)
      line("- \(title)\(about.isEmpty ? "" : "（\(MarkdownText.escaped(about))）")")
      try flushIfDue(to: sink)
    }
  }
}
