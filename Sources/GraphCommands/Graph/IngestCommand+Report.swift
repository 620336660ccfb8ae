internal import CommandLineTool
internal import EventGraph
internal import JSON

extension IngestCommand {
  static func print(
    _ report: IngestReport,
    _ seconds: Double,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws {
    if arguments[format] == .json { return try console.output.printIndented(json(report)) }
    let labels = Labels(language: arguments.language(on: console))
    var counts = [
      (labels("new", "新增"), report.new), (labels("updated", "更新"), report.updated),
      (labels("unchanged", "未变"), report.unchanged),
      (labels("pruned", "清除"), report.pruned), (labels("too old", "过旧"), report.tooOld),
    ]
    for reason in SkipReason.allCases {
      if let count = report.skipped[reason] {
        counts.append((labels("skipped", "略过") + " (\(reason.explanation))", count))
      }
    }
    counts.append((labels("failed", "失败"), report.failures.count))
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    let pages = labels.count(report.pages, "page", "页")
    let line = parts.isEmpty ? pages : "\(pages): \(parts.joined(separator: labels.comma))"
    try console.output.print(line)
    let articles = labels.count(report.added, "article", "篇文章")
    if report.added > 0 { try console.output.print("+ \(articles)") }
    if report.removed > 0 {
      try console.output.print("- \(labels.count(report.removed, "article", "篇文章"))")
    }
    if seconds > 0, report.pages > 0 {
      let rate = Int(Double(report.pages) / seconds)
      try console.note(labels("\(rate) pages a second", "每秒\(rate)页"))
    }
    for failure in report.failures {
      try console.errors.print(TerminalText.oneLine("\(failure.page): \(failure.reason)"))
    }
  }

  private static func json(_ report: IngestReport) -> JSONValue {
    let skipped = SkipReason.allCases.compactMap { reason in
      report.skipped[reason].map { (reason.rawValue, JSONValue.integer($0)) }
    }
    let failures = report.failures.map { failure -> JSONValue in
      ["page": .string(failure.page), "reason": .string(failure.reason)]
    }
    return [
      "pages": .integer(report.pages), "new": .integer(report.new),
      "updated": .integer(report.updated), "unchanged": .integer(report.unchanged),
      "pruned": .integer(report.pruned), "tooOld": .integer(report.tooOld),
      "skipped": .object(JSONObject(skipped)), "failed": .array(failures),
      "articles": ["added": .integer(report.added), "removed": .integer(report.removed)],
    ]
  }
}
