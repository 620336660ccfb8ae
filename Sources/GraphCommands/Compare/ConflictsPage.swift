internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// What sources disagree on, ready to be printed.
struct ConflictsPage {
  let conflicts: [Conflict]
  let labels: Labels

  private static let usualWidth = 80

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printList(conflicts.map(json), asLines: false)
    case .jsonl: try console.output.printList(conflicts.map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private func printText(on console: Console) throws {
    guard !conflicts.isEmpty else { return }
    let sheet = TextSheet(console: console, width: min(console.width ?? Self.usualWidth, 100))
    try sheet.title(labels.count(conflicts.count, "disagreement", "处出入"))
    for conflict in conflicts {
      try sheet.heading("\(name(conflict.kind))\(labels.colon)\(conflict.subject.label)")
      for version in conflict.versions { try printVersion(version, of: conflict, on: sheet) }
    }
  }

  private func printVersion(
    _ version: Conflict.Version,
    of conflict: Conflict,
    on sheet: TextSheet
  ) throws {
    try sheet.item(value(version, conflict.kind))
    for contradiction in version.contradictions {
      try sheet.quotation(labels("contradiction: ", "出入：") + labels.contradiction(contradiction))
    }
    if !version.outlets.isEmpty {
      let names = version.outlets.joined(separator: labels.comma)
      try sheet.quotation(labels("as told of \(names)", "据称出自\(names)"))
    }
    for source in version.sources {
      let words = source.words.flatMap { $0 == version.value ? nil : labels.quoted(whole: $0) }
      let place = source.article.map(labels.source)
      try sheet.quotation([place, words].compactMap(\.self).joined(separator: labels.colon))
    }
  }

  /// A version in words.
  private func value(_ version: Conflict.Version, _ kind: Conflict.Kind) -> String {
    switch kind {
    case .date:
      return version.date.map(labels.dateWithWeekday) ?? labels("a date", "日期")
    case .status: return labels.status(version.value) ?? labels("held", "已举行")
    case .participants:
      return version.value.split(separator: "、").joined(separator: labels.comma)
    case .place: return version.value
    case .silence: return version.value
    case .figures, .negation, .tense, .epithets: return labels.quoted(whole: version.value)
    }
  }

  private func name(_ kind: Conflict.Kind) -> String {
    switch kind {
    case .date: labels("when", "时间")
    case .place: labels("where", "地点")
    case .participants: labels("who took part", "参加者")
    case .status: labels("held, planned or refused", "是否举行")
    case .figures: labels("figures", "数字")
    case .negation: labels("yes or no", "肯定与否定")
    case .tense: labels("done or to come", "已然与将然")
    case .epithets: labels("epithets", "修饰语")
    case .silence: labels("left out or not", "是否略去")
    }
  }
}

// MARK: Data

extension ConflictsPage {
  private static let columns = [
    "kind", "subject", "value", "outlet", "article", "published", "words", "contradiction",
    "subject_id",
  ]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for conflict in conflicts {
      for version in conflict.versions {
        for source in version.sources {
          let cells = [
            conflict.kind.rawValue, conflict.subject.label, version.value,
            source.article?.outlet ?? version.outlets.joined(separator: "、"),
            source.article?.id ?? "", source.article?.published?.description ?? "",
            source.words ?? "", version.contradictions.joined(separator: "; "),
            conflict.subject.id,
          ]
          try table.write(cells.map(TerminalText.lines))
        }
      }
    }
    try table.finish()
  }

  private func json(_ conflict: Conflict) -> JSONValue {
    let versions = conflict.versions.map { version -> JSONValue in
      let sources = version.sources.map { source -> JSONValue in
        [
          "article": source.article.map { ComparisonPage.json($0) } ?? .null,
          "words": .string(orNull: source.words),
        ]
      }
      return [
        "value": .string(version.value), "date": .string(orNull: version.date?.description),
        "toldOf": .array(version.outlets.map(JSONValue.string)),
        "contradictions": .array(version.contradictions.map(JSONValue.string)),
        "sources": .array(sources),
      ]
    }
    return [
      "kind": .string(conflict.kind.rawValue), "subject": .node(conflict.subject),
      "versions": .array(versions),
    ]
  }
}
