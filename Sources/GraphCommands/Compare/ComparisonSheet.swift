internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// Prints a comparison on a terminal: facts, outlets, the matrix, the key.
struct ComparisonSheet {
  let page: ComparisonPage
  let console: Console
  private let sheet: TextSheet
  private let labels: Labels
  private let width: Int

  private static let usualWidth = 80
  private static let widest = 100
  /// The statements have at least so many columns.
  private static let leastText = 28
  private static let mostLines = 3

  init(page: ComparisonPage, console: Console) {
    self.page = page
    self.console = console
    labels = page.labels
    width = min(max(console.width ?? Self.usualWidth, 40), Self.widest)
    sheet = TextSheet(console: console, width: width)
  }

  private var comparison: Comparison { page.comparison }

  func print() throws {
    try sheet.title(page.title)
    if let when = page.when { try sheet.line(when) }
    try sheet.line(page.size)
    try printFacets()
    try printOutlets()
    for panel in panels { try printPanel(panel) }
    try printKey()
    try printSilences()
  }
}

// MARK: Facts and outlets

extension ComparisonSheet {
  private func printFacets() throws {
    var heading = ""
    for facet in comparison.facets {
      let name = comparison.meetings.count == 1 ? "" : " · \(facet.meeting)"
      if heading != facet.meeting {
        heading = facet.meeting
        try sheet.heading(labels("As told", "各家所述") + name)
      }
      for version in facet.versions {
        let mark = version.isDisputed ? "≠ " : "  "
        let label = padded(labels.facet(facet.kind), to: 10)
        let outlets = version.outlets.joined(separator: labels.comma)
        let words = page.version(version, facet.kind)
        try item("\(mark)\(label) ", "\(words) — \(outlets)")
        for contradiction in version.contradictions {
          let words = labels.contradiction(contradiction)
          try item("             ", labels("contradiction: ", "出入：") + words, .dim)
        }
      }
      if !facet.silent.isEmpty {
        let names = facet.silent.joined(separator: labels.comma)
        try item("             ", labels("not told: \(names)", "未述：\(names)"), .dim)
      }
    }
  }

  private func printOutlets() throws {
    try sheet.heading(labels("Outlets", "媒体"))
    var held: [String] = []
    var told: [String] = []
    for (index, column) in comparison.columns.enumerated() {
      let name = "\(index + 1) \(column.outlet.label)"
      if column.isHeld {
        held.append("\(name) (\(page.size(of: column)))")
      } else {
        told.append(name)
      }
    }
    if !held.isEmpty {
      let title = labels("coverage held (articles): ", "有所收报道（篇数）：")
      try item("  ", title + held.joined(separator: labels.comma))
    }
    if !told.isEmpty {
      let title = labels("as told by others: ", "只见他人转述：")
      try item("  ", title + told.joined(separator: labels.comma))
    }
    if !comparison.alsoCited.isEmpty {
      let names = comparison.alsoCited.map(\.label).joined(separator: labels.comma)
      let title = labels("also cited, not for a statement here: ", "另被引用，未注明用于此处言论：")
      try item("  ", title + names, .dim)
    }
  }

  /// A text that goes on below its beginning, not below its margin.
  private func item(_ margin: String, _ text: String, _ style: TextStyle = .plain) throws {
    var margin = margin
    let indent = DisplayWidth.of(margin)
    for line in sheet.lines(of: text, indent: indent) {
      try console.output.print(margin + console.styler(line, style))
      margin = String(repeating: " ", count: indent)
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}

// MARK: The matrix

extension ComparisonSheet {
  private static let cellWidth = 3
  private static let ratioWidth = 6

  /// As many outlets as fit beside the statements; the others follow in a matrix of their own.
  private var panels: [Range<Int>] {
    let room = max(1, (width - Self.leastText - Self.ratioWidth - 2) / Self.cellWidth)
    let count = comparison.columns.count
    guard count > 0 else { return [0..<0] }
    return stride(from: 0, to: count, by: room).map { $0..<min($0 + room, count) }
  }

  private func printPanel(_ panel: Range<Int>) throws {
    let textWidth = width - 2 - Self.ratioWidth - panel.count * Self.cellWidth
    let isFirst = panel.lowerBound == 0
    for (index, group) in groups(in: panel).enumerated() {
      try console.output.print("")
      let heading = TextTruncation.cut(TerminalText.oneLine(page.heading(group)), to: textWidth)
      let bold = console.styler(padded(heading, to: textWidth + 2), .bold)
      let header = index == 0 ? columnHeader(panel) : ""
      let line = header.isEmpty ? console.styler(heading, .bold) : bold + header
      try console.output.print(line.trimmingTrailingBlanks)
      for row in group.rows {
        try printRow(row, panel, textWidth)
        if isFirst { try printRemarks(row) }
      }
    }
  }

  /// Further panels only have the rows that say something of their outlets.
  private func groups(in panel: Range<Int>) -> [Comparison.Group] {
    guard panel.lowerBound > 0 else { return comparison.groups }
    return comparison.groups.compactMap { group in
      let rows = group.rows.filter { row in panel.contains { row.cells[$0].state != .noData } }
      return rows.isEmpty
        ? nil : Comparison.Group(speakers: group.speakers, tie: group.tie, rows: rows)
    }
  }

  private func columnHeader(_ panel: Range<Int>) -> String {
    padded(labels("held", "所收"), to: Self.ratioWidth)
      + panel.map { padded(String($0 + 1), to: Self.cellWidth) }.joined()
  }

  private func printRow(_ row: Comparison.Row, _ panel: Range<Int>, _ textWidth: Int) throws {
    let text = TerminalText.oneLine(page.text(row))
    var lines = LineWrapper(width: textWidth - 2).lines(of: text)
    if lines.count > Self.mostLines {
      lines = Array(lines.prefix(Self.mostLines))
      lines[Self.mostLines - 1] = TextTruncation.cut(
        lines[Self.mostLines - 1] + "……",
        to: textWidth - 2
      )
    }
    let cells = panel.map { index -> String in
      let mark = ComparisonMark(row.cells[index])
      let gap = String(repeating: " ", count: max(0, Self.cellWidth - mark.text.utf8.count))
      return console.styler(mark.text, mark.style) + gap
    }
    let ratio = padded(page.ratio(row), to: Self.ratioWidth)
    let first = "  " + padded(lines.first ?? "", to: textWidth) + ratio + cells.joined()
    try console.output.print(first.trimmingTrailingBlanks)
    for line in lines.dropFirst() { try console.output.print("  " + line) }
  }

  private func printRemarks(_ row: Comparison.Row) throws {
    for note in [page.also(row), page.basis(row)].compactMap(\.self) {
      try item(Self.margin, note, .dim)
    }
    for remark in page.remarks(row) {
      let names = remark.columns.map { name(of: $0, row.cells[$0]) }
      let outlets = names.joined(separator: labels.comma)
      try item(Self.margin, outlets + labels.colon + remark.text, .dim)
    }
    for (index, cell) in row.cells.enumerated() {
      let name = name(of: index, cell)
      if page.showsDiff { try printDiff(cell, of: row, name) }
      if page.showsEvidence { try printEvidence(cell, name) }
    }
  }

  private static let margin = "      "

  private func name(of column: Int, _ cell: Comparison.Cell) -> String {
    let told = cell.isSecondHand ? ComparisonMark.told : ""
    return "\(column + 1)\(told) \(comparison.columns[column].outlet.label)"
  }

  private func printDiff(_ cell: Comparison.Cell, of row: Comparison.Row, _ name: String) throws {
    guard let words = cell.carriages.first?.words, let basis = row.basis?.words,
      cell.state == .carriedDifferently
    else { return }
    try item(Self.margin, "\(name) ± " + DifferenceText.marked(from: basis, to: words))
  }

  private func printEvidence(_ cell: Comparison.Cell, _ name: String) throws {
    for carriage in cell.carriages {
      let words = carriage.words ?? labels("(no words kept)", "（未录原文）")
      let quoted = carriage.isDirect ? "“\(words)”" : words
      let source = carriage.article.map { " — " + labels.source($0) } ?? ""
      try item("        ", "\(name) \(quoted)\(source)")
    }
    if let near = cell.nearest?.words { try item("        ", "\(name) ? \(near)") }
    for claim in cell.claims {
      let source = claim.article.map { " — " + labels.source($0) } ?? ""
      try item("        ", "\(name) x \(claim.words ?? claim.what)\(source)")
    }
  }
}

// MARK: The key

extension ComparisonSheet {
  private func printKey() throws {
    let cells = comparison.groups.flatMap(\.rows).flatMap(\.cells)
    let states = Set(cells.map(\.state))
    guard !states.isEmpty else { return }
    try sheet.heading(labels("Key", "图例"))
    for state in Comparison.Cell.State.allCases where states.contains(state) {
      try item("  \(ComparisonMark.signs[state] ?? "?")  ", labels.state(state))
    }
    if cells.contains(where: \.isSecondHand) {
      try item("  \(ComparisonMark.told)  ", labels.told)
    }
    if cells.contains(where: { $0.nearest != nil }) {
      try item("  \(ComparisonMark.near)  ", labels.near)
    }
    try item(
      "  n/m ",
      labels(
        "n carried it, of m outlets whose articles here could have it",
        "m家有可能刊载的所收报道，其中n家刊载"
      )
    )
  }

  private func printSilences() throws {
    guard !comparison.silences.isEmpty else { return }
    try sheet.heading(labels("Also said to be left out", "另据称略去"))
    for silence in comparison.silences {
      let parties = silence.parties.joined(separator: labels.comma)
      var sources: [String] = []
      for claim in silence.claims {
        let source = labels.shortSource(claim.article)
        if !sources.contains(source) { sources.append(source) }
      }
      let names = sources.joined(separator: labels.comma)
      try item("  ", "\(parties)\(labels.colon)\(silence.what) — \(names)")
      guard page.showsEvidence else { continue }
      for claim in silence.claims {
        guard let words = claim.words else { continue }
        try item("        ", words + (claim.article.map { " — " + labels.source($0) } ?? ""), .dim)
      }
    }
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}
