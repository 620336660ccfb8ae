internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// The wordings of a statement, ready to be printed.
struct DriftPage {
  let drift: Drift
  let labels: Labels

  private static let usualWidth = 80

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json, .jsonl: try console.output.printIndented(json)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: min(console.width ?? Self.usualWidth, 100))
    try sheet.title(drift.statement.label)
    var facts = [drift.statement.happened.map(labels.dateWithWeekday), drift.statement.occasion]
    let articles = Set(drift.wordings.compactMap(\.carriage.article))
    let outlets = Set(drift.wordings.map(\.carriage.outlet))
    let wordings = labels.count(drift.wordings.count, "wording", "种措辞")
    let sources = labels.count(articles.count, "article", "篇报道")
    facts.append("\(wordings)\(labels(" in ", "，见于"))\(sources)")
    facts.append(labels.count(outlets.count, "outlet", "家媒体"))
    try sheet.line(facts.compactMap(\.self).joined(separator: " · "))
    var heading: String?
    for wording in drift.wordings {
      let source = source(wording)
      if source != heading { try sheet.heading(source) }
      heading = source
      try printWording(wording, on: sheet)
    }
  }

  private func printWording(_ wording: Drift.Wording, on sheet: TextSheet) throws {
    let carriage = wording.carriage
    let words = carriage.words ?? labels("(no words kept)", "（未录原文）")
    let marked =
      if let basis = wording.basis, let own = carriage.words, basis != own {
        DifferenceText.marked(from: basis, to: own)
      } else {
        words
      }
    try sheet.item(carriage.isDirect ? labels.quoted(whole: marked) : marked)
    var remarks = wording.differences.map(labels.difference)
    if !wording.via.isEmpty {
      let names = wording.via.joined(separator: labels.comma)
      remarks.append(labels("citing \(names)", "转引\(names)"))
    }
    if let said = wording.said {
      remarks.append(labels("said \(labels.date(said))", "说于\(labels.date(said))"))
    }
    guard !remarks.isEmpty else { return }
    try sheet.quotation(remarks.joined(separator: labels("; ", "；")))
  }

  /// Which outlet has it, and where that stands.
  private func source(_ wording: Drift.Wording) -> String {
    let carriage = wording.carriage
    guard let article = carriage.article else { return carriage.outlet }
    guard !carriage.isFirstHand else { return labels.source(article) }
    let teller = labels.shortSource(article)
    return carriage.outlet + labels.remark(labels("as told by \(teller)", "据\(teller)"))
  }

  private static let columns = [
    "published", "outlet", "first_hand", "direct", "words", "differences", "via", "said",
    "article", "title", "url",
  ]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for wording in drift.wordings {
      let carriage = wording.carriage
      let cells = [
        carriage.article?.published?.description ?? "", carriage.outlet,
        carriage.isFirstHand ? "true" : "false", carriage.isDirect ? "true" : "false",
        carriage.words ?? "", wording.differences.map(\.kind.rawValue).joined(separator: " "),
        wording.via.joined(separator: "、"), wording.said?.description ?? "",
        carriage.article?.id ?? "", carriage.article?.title ?? "", carriage.article?.url ?? "",
      ]
      try table.write(cells.map(TerminalText.lines))
    }
    try table.finish()
  }

  private var json: JSONValue {
    let wordings = drift.wordings.map { wording -> JSONValue in
      let diff: JSONValue =
        if let basis = wording.basis, let words = wording.carriage.words {
          .diff(from: basis, to: words)
        } else {
          .null
        }
      return [
        "carriage": ComparisonPage.json(wording.carriage),
        "via": .array(wording.via.map(JSONValue.string)),
        "said": .string(orNull: wording.said?.description),
        "differences": .array(wording.differences.map(JSONValue.difference)),
        "diff": diff,
      ]
    }
    return [
      "statement": .node(drift.statement),
      "speakers": .array(drift.speakers.map(JSONValue.string)), "wordings": .array(wordings),
    ]
  }
}
