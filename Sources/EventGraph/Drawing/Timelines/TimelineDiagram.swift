internal import EDTF

/// Makes the picture of a timeline.
struct TimelineDiagram {
  let words: DiagramWords
  /// Who or what each row belongs to, by row id.
  let members: [String: [String]]
  /// The lanes, in order.
  let lanes: [String]

  /// So many entries of one date are written out; the least carried are counted instead.
  private static let mostEntries = 8
  private static let mostUndated = 24
  /// So many lanes fit beside each other; the rest share the last one.
  static let mostLanes = 7

  init(_ rows: [Timeline.Row], members: [String: [String]], words: DiagramWords, first: [String]) {
    self.words = words
    self.members = members
    var counts: [String: Int] = [:]
    for row in rows {
      for name in Set(members[row.id] ?? []) { counts[name, default: 0] += 1 }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let known = first.filter { counts[$0] != nil }
    let names = known + sorted.filter { !known.contains($0) }
    let others = names.count > Self.mostLanes ? [words("others", "其他")] : []
    lanes = Array(names.prefix(Self.mostLanes)) + others
  }

  func picture(of timeline: Timeline) -> TimelinePicture {
    var picture = TimelinePicture()
    picture.lanes = lanes
    for row in timeline.dated {
      let entry = entry(for: row)
      if let last = picture.dated.indices.last, picture.dated[last].bounds == row.bounds,
        picture.dated[last].heading == heading(of: row)
      {
        picture.dated[last].entries.append(entry)
      } else {
        picture.dated.append(
          TimelinePicture.Block(heading: heading(of: row), bounds: row.bounds, entries: [entry])
        )
      }
    }
    picture.dated = picture.dated.map { Self.folded($0, to: Self.mostEntries) }
    guard let first = timeline.undated.first else { return picture }
    let undated = TimelinePicture.Block(
      heading: words("Undated", "日期不详"),
      bounds: first.bounds,
      entries: timeline.undated.map(entry)
    )
    picture.undated = Self.folded(undated, to: Self.mostUndated)
    return picture
  }

  private func heading(of row: Timeline.Row) -> String {
    row.when.map(words.date) ?? words("undated", "日期不详")
  }

  private func entry(for row: Timeline.Row) -> TimelinePicture.Entry {
    var entry = TimelinePicture.Entry(
      id: row.id,
      mark: Self.mark(of: row.kind),
      label: row.what,
      title: row.what,
      weight: row.carriers.count
    )
    entry.isPlanned = row.status == "planned" || row.status == "refused"
    entry.remark = remark(on: row)
    let conflicts = (row.conflict ?? "").split(separator: "\n").map(words.contradiction)
    entry.title = ([row.what, entry.remark] + conflicts).filter { !$0.isEmpty }
      .joined(separator: "\n")
    let names = members[row.id] ?? []
    let numbers = names.map { lanes.firstIndex(of: $0) ?? lanes.count - 1 }
    entry.lanes = Set(numbers.filter { $0 >= 0 }).sorted()
    return entry
  }

  private func remark(on row: Timeline.Row) -> String {
    var parts: [String] = []
    if row.kind == .meeting {
      parts.append(words.meetingType(row.type))
      if let status = words.status(row.status) { parts.append(status) }
    }
    let own = row.carriers.firstHand
    let told = row.carriers.told
    if !own.isEmpty { parts.append(own.joined(separator: words.comma)) }
    if !told.isEmpty {
      parts.append(words("as told: ", "据转述：") + told.joined(separator: words.comma))
    }
    if let conflict = row.conflict?.split(separator: "\n").first {
      parts.append(
        words("※\u{A0}sources disagree: ", "※\u{A0}来源有出入：") + words.contradiction(conflict)
      )
    }
    return parts.joined(separator: words.dot)
  }

  private static func mark(of kind: TimelineQuery.RowKind) -> ItemMark {
    switch kind {
    case .meeting: .meeting
    case .statement: .statement
    case .omission: .omission
    case .article: .article
    case .link: .link
    }
  }

  /// Keeps meetings and what most outlets carried.
  private static func folded(_ block: TimelinePicture.Block, to most: Int) -> TimelinePicture.Block
  {
    guard block.entries.count > most else { return block }
    let ranked = block.entries.enumerated().sorted { left, right in
      let first = (left.element.mark == .meeting ? 0 : 1, -left.element.weight, left.offset)
      let second = (right.element.mark == .meeting ? 0 : 1, -right.element.weight, right.offset)
      return first < second
    }
    let kept = Set(ranked.prefix(most - 1).map(\.offset))
    var folded = block
    folded.entries = block.entries.enumerated().filter { kept.contains($0.offset) }.map(\.element)
    for (offset, entry) in block.entries.enumerated() where !kept.contains(offset) {
      folded.folded[entry.mark, default: 0] += 1
    }
    return folded
  }
}
