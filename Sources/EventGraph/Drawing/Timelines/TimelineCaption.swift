/// What stands over and under a timeline diagram.
struct TimelineCaption {
  let rows: [Timeline.Row]
  let words: DiagramWords

  init(_ rows: [Timeline.Row], words: DiagramWords) {
    self.rows = rows
    self.words = words
  }

  /// How much there is to see.
  var subtitle: String {
    let counts: [(kind: TimelineQuery.RowKind, mark: ItemMark)] = [
      (.meeting, .meeting), (.statement, .statement), (.omission, .omission), (.article, .article),
      (.link, .link),
    ]
    return counts.compactMap { entry -> String? in
      let count = rows.count { $0.kind == entry.kind }
      return count == 0 ? nil : words.count(count, entry.mark, words)
    }.joined(separator: words.dot)
  }

  /// Who carried it.
  var source: String {
    var names: Set<String> = []
    for row in rows { names.formUnion(row.carriers.firstHand) }
    guard !names.isEmpty else { return "" }
    let outlets = names.sorted().joined(separator: words.comma)
    return words(
      "Source: articles of \(outlets). Dates are as uncertain as the sources left them.",
      "来源：\(outlets)的报道。日期的不确定程度与来源一致。"
    )
  }
}
