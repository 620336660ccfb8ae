internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// A comparison and the words around it, ready to be printed in any form.
struct ComparisonPage {
  let query: ComparisonQuery
  let comparison: Comparison
  let labels: Labels
  let showsEvidence: Bool
  let showsDiff: Bool

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .text: try ComparisonSheet(page: self, console: console).print()
    case .markdown: try console.output.write(ComparisonMarkdown(page: self).text)
    case .html: try console.output.write(ComparisonHTML(page: self).text)
    case .json, .jsonl: try console.output.printIndented(json)
    case .csv: try printTable(on: console)
    }
  }

  /// What is compared.
  var title: String {
    let meetings = query.meetings.map(\.label).joined(separator: labels(" · ", " · "))
    guard meetings.isEmpty else { return meetings }
    return labels("What was said", "言论对照")
  }

  /// When it was, or which time is compared.
  var when: String? {
    guard query.meetings.isEmpty else {
      let parts = query.meetings.map { meeting in
        let type = labels.meetingType(meeting.type)
        let kind = labels.status(meeting.status).map { type + labels.remark($0) } ?? type
        guard let date = meeting.happened else { return kind }
        return labels.dateWithWeekday(date) + " · " + kind
      }
      return parts.joined(separator: labels("; ", "；"))
    }
    let ends = [query.from, query.through].map { $0.map(labels.date) ?? "…" }
    return ends.joined(separator: " – ")
  }

  /// How much is compared: nothing is counted without saying out of how many.
  var size: String {
    let statements = labels.count(comparison.statementCount, "statement", "条言论")
    let outlets = labels.count(comparison.columns.count, "outlet", "家媒体")
    let articles = labels.count(comparison.articleCount, "article", "篇报道")
    return labels(
      "\(statements) × \(outlets); coverage held of \(comparison.heldCount) of them, \(articles)",
      "\(statements) × \(outlets)；其中\(comparison.heldCount)家有所收报道，共\(articles)"
    )
  }

  /// How many articles of an outlet are here, and how many of them are about something else.
  func size(of column: Comparison.Column) -> String {
    let passing = column.articles.count(where: \.isPassing)
    let count = "\(column.articles.count)"
    return passing == 0
      ? count : count + labels("; \(passing) only mention it", "，其中\(passing)篇只提及")
  }

  /// The heading of a group.
  func heading(_ group: Comparison.Group) -> String {
    let names = group.speakers.joined(separator: labels.comma)
    let name = names.isEmpty ? labels("unnamed", "未具名") : names
    return labels.tie(group.tie).map { name + labels.remark($0) } ?? name
  }

  /// The words of a statement.
  func text(_ row: Comparison.Row) -> String {
    let text = row.statement.text ?? row.statement.label
    return row.statement.type == "direct" ? "“\(text)”" : text
  }

  /// What else was said of the same matter and stands in the same row.
  func also(_ row: Comparison.Row) -> String? {
    guard !row.others.isEmpty else { return nil }
    let texts = row.others.map { labels.quoted($0.text ?? $0.label) }
    return labels("also said as ", "另作：") + texts.joined(separator: labels.comma)
  }

  /// Out of the outlets whose coverage could hold a statement, those that carried it.
  func ratio(_ row: Comparison.Row) -> String { "\(row.carrierCount)/\(row.heldCount)" }

  /// What the wordings of a row are measured by, where that is not what the row shows.
  func basis(_ row: Comparison.Row) -> String? {
    guard let basis = row.basis, let words = basis.words, words != row.statement.text,
      row.cells.contains(where: { $0.state == .carriedDifferently })
    else { return nil }
    return labels(
      "measured by \(basis.outlet): “\(words)”",
      "以\(basis.outlet)为准对照：“\(words)”"
    )
  }

  /// What is to be said of a cell in words; nothing of most.
  func remarks(_ cell: Comparison.Cell) -> [String] {
    var remarks = cell.differences.map(labels.difference)
    if !cell.claims.isEmpty {
      let sources = cell.claims.map { labels.shortSource($0.article) }
      let names = Self.unique(sources).joined(separator: labels.comma)
      let left = Self.unique(cell.claims.map(\.what)).map { labels.quoted($0) }
      let what = left.joined(separator: labels.comma)
      remarks.append(labels("said by \(names) to leave out \(what)", "据\(names)称略去\(what)"))
      if !cell.isCarried, cell.articleCount > 0 {
        let articles = labels.count(cell.articleCount, "article", "篇报道")
        remarks.append(labels("and not in its \(articles) here", "所收\(articles)中也没有"))
      }
    }
    return remarks
  }

  /// The first of each.
  static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// What is to be said of the cells of a row, the outlets of which the same is to be said together.
  func remarks(_ row: Comparison.Row) -> [(columns: [Int], text: String)] {
    var remarks: [(columns: [Int], text: String)] = []
    for (index, cell) in row.cells.enumerated() {
      let words = self.remarks(cell)
      guard !words.isEmpty else { continue }
      let text = words.joined(separator: labels("; ", "；"))
      if let same = remarks.firstIndex(where: { $0.text == text }) {
        remarks[same].columns.append(index)
      } else {
        remarks.append((columns: [index], text: text))
      }
    }
    return remarks
  }

  /// The versions of a facet in words.
  func version(_ version: Facet.Version, _ kind: Facet.Kind) -> String {
    switch kind {
    case .participants:
      return version.value.split(separator: "、").joined(separator: labels.comma)
    case .date: return version.date.map(labels.dateWithWeekday) ?? version.value
    case .place: return version.value
    case .status:
      return labels.status(version.value) ?? labels("held", "已举行")
    case .announced:
      let parts = version.value.split(separator: "\n").map(String.init)
      let details = [version.date.map(labels.date)] + parts.dropFirst().map(Optional.some)
      let remark = details.compactMap(\.self).joined(separator: labels.comma)
      return parts[0] + (remark.isEmpty ? "" : labels.remark(remark))
    }
  }
}
