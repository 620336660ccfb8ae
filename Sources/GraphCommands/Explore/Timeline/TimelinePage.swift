internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// A timeline and the words around it, ready to be printed in any form.
struct TimelinePage {
  /// Whose timeline it is.
  let subjects: [String]
  let timeline: Timeline
  let labels: Labels

  typealias Reports = (String) throws -> [Report]

  func print(_ format: OutputFormat, reports: Reports, on console: Console) throws {
    switch format {
    case .text: try printText(on: console)
    case .markdown: try console.output.write(markdown)
    case .html: try console.output.write(try TimelineHTML(page: self).text(reports: reports))
    case .json: try console.output.printIndented(json)
    case .jsonl: try console.output.printList(rows.map(Self.json), asLines: true)
    // A table has no words around its rows: see `TimelineTable`.
    case .csv: break
    }
  }

  var rows: [Timeline.Row] { timeline.dated + timeline.undated }

  /// The rows under one heading: those that say the same of when.
  struct Section {
    let heading: String
    fileprivate(set) var rows: [Timeline.Row]
  }

  var sections: [Section] {
    var sections: [Section] = []
    for row in timeline.dated {
      let last = sections.last?.rows.last
      let isSame = last != nil && last?.whenText == row.whenText
      let heading = isSame ? sections[sections.count - 1].heading : heading(of: row)
      if sections.last?.heading == heading {
        sections[sections.count - 1].rows.append(row)
      } else {
        sections.append(Section(heading: heading, rows: [row]))
      }
    }
    guard !timeline.undated.isEmpty else { return sections }
    return sections + [Section(heading: labels("undated", "日期不详"), rows: timeline.undated)]
  }

  /// The date in words, with the weekday of a single day.
  private func heading(of row: Timeline.Row) -> String {
    row.when.map(labels.dateWithWeekday) ?? labels("undated", "日期不详")
  }

  /// Whose timeline it is, and how long.
  var title: String {
    let whole = labels.count(timeline.total, "row", "条")
    let shown = labels(", the first \(rows.count)", "，先列\(rows.count)条")
    let count = rows.count < timeline.total ? whole + shown : whole
    guard !subjects.isEmpty else { return labels("everything · \(count)", "全部 · \(count)") }
    return "\(subjects.joined(separator: labels.comma)) · \(count)"
  }
}

// MARK: Words of a row

extension TimelinePage {
  /// What kind of thing a row is, with the status of a meeting that was not held.
  func kind(of row: Timeline.Row) -> String {
    switch row.kind {
    case .meeting:
      let type = labels.meetingType(row.type)
      return labels.status(row.status).map { type + labels.remark($0) } ?? type
    case .statement: return labels("said", "说")
    case .omission: return labels("left out", "略去")
    case .article: return labels("article", "文章")
    case .link: return labels("link", "关联")
    }
  }

  /// Who carried it.
  func carriers(of row: Timeline.Row) -> String? {
    let own = row.carriers.firstHand
    let told = row.carriers.told
    var parts: [String] = []
    if !own.isEmpty {
      let count = labels.count(own.count, "outlet", "家媒体")
      parts.append("\(count)\(labels(": ", "："))\(own.joined(separator: labels.comma))")
    }
    if !told.isEmpty {
      let names = told.joined(separator: labels.comma)
      parts.append("\(labels("citing ", "转引："))\(names)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: labels("; ", "；"))
  }

  /// What stands under the line of a row.
  func details(of row: Timeline.Row) -> [String] {
    var lines = [row.occasion.map { labels("at: \($0)", "场合：\($0)") }, carriers(of: row)]
    lines.append(row.published.map { labels("published ", "发布于") + labels.date($0) })
    lines += (row.conflict ?? "").split(separator: "\n").map {
      labels("contradiction: ", "出入：") + labels.contradiction($0)
    }
    return lines.compactMap(\.self)
  }
}

// MARK: Text

extension TimelinePage {
  private static let usualWidth = 80

  private func printText(on console: Console) throws {
    guard !rows.isEmpty else { return }
    let style = console.styler
    let output = console.output
    let width = min(console.width ?? Self.usualWidth, 120)
    let column = (rows.map { DisplayWidth.of(kind(of: $0)) }.max() ?? 0) + 2
    let wrapper = LineWrapper(width: width - 2 - column)
    try output.print(style(TerminalText.oneLine(title), .bold))
    for section in sections {
      try output.print("")
      try output.print(style(section.heading, .bold))
      for row in section.rows {
        var margin = "  " + padded(kind(of: row), to: column)
        for line in wrapper.lines(of: TerminalText.oneLine(row.what)) {
          try output.print(margin + line)
          margin = String(repeating: " ", count: column + 2)
        }
        for detail in details(of: row) {
          for line in wrapper.lines(of: TerminalText.oneLine(detail)) {
            try output.print(margin + style(line, .dim))
          }
        }
      }
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}

// MARK: Data

extension TimelinePage {
  private var json: JSONValue {
    [
      "subjects": .array(subjects.map(JSONValue.string)),
      "total": .integer(timeline.total),
      "rows": .array(timeline.dated.map(Self.json)),
      "undated": .array(timeline.undated.map(Self.json)),
    ]
  }

  private static func json(_ row: Timeline.Row) -> JSONValue {
    [
      "when": .string(orNull: row.whenText),
      "lower": .string(orNull: row.when?.lowerText),
      "upper": .string(orNull: row.when?.upperText),
      "kind": .string(row.kind.rawValue),
      "type": .string(orNull: row.type),
      "status": .string(orNull: row.status),
      "what": .string(row.what),
      "at": .string(orNull: row.occasion),
      "outlets": .array(row.carriers.firstHand.map(JSONValue.string)),
      "told": .array(row.carriers.told.map(JSONValue.string)),
      "conflict": .string(orNull: row.conflict),
      "published": .string(orNull: row.publishedText),
      "id": .string(row.id),
    ]
  }

  private var markdown: String {
    var text = "# \(PageText.markdown(title))\n"
    for section in sections {
      text += "\n## \(PageText.markdown(section.heading))\n\n"
      for row in section.rows {
        text += "- **\(kind(of: row))** \(PageText.markdown(row.what))\n"
        for detail in details(of: row) { text += "  <br>\(PageText.markdown(detail))\n" }
      }
    }
    return text
  }
}
