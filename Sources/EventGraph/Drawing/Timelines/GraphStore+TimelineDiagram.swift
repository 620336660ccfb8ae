internal import EDTF

extension GraphStore {
  /// The picture of a timeline, with lanes for kinds of events, people or outlets.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func timelineDiagram(
    _ query: TimelineQuery,
    lanes: TimelineLanes = .kind,
    style: DiagramStyle = DiagramStyle()
  ) throws -> Diagram {
    let timeline = try timeline(query)
    let words = DiagramWords(language: style.language)
    let rows = timeline.dated + timeline.undated
    let subjects = query.groups.flatMap(\.anyOf).map(\.label)
    let maker = TimelineDiagram(
      rows,
      members: try laneMembers(rows, lanes, words),
      words: words,
      first: lanes == .kind ? Self.kindLanes(words) : subjects
    )
    let names = subjects.joined(separator: words.comma)
    let title =
      subjects.isEmpty
      ? words("Timeline", "时间线") : words("\(names): timeline", "\(names)：时间线")
    let picture = maker.picture(of: timeline)
    var diagram = Diagram(.timeline(picture), title: title, style: style)
    diagram.subtitle = TimelineCaption(rows, words: words).subtitle
    diagram.source = TimelineCaption(rows, words: words).source
    return diagram
  }

  private static func kindLanes(_ words: DiagramWords) -> [String] {
    TimelineQuery.RowKind.allCases.map { laneName(of: $0, words) }
  }

  private static func laneName(of kind: TimelineQuery.RowKind, _ words: DiagramWords) -> String {
    switch kind {
    case .meeting: words.name(ItemMark.meeting)
    case .statement: words.name(ItemMark.statement)
    case .omission: words("left out", "略去")
    case .article: words.name(ItemMark.article)
    case .link: words.name(ItemMark.link)
    }
  }

  private func laneMembers(
    _ rows: [Timeline.Row],
    _ lanes: TimelineLanes,
    _ words: DiagramWords
  ) throws -> [String: [String]] {
    var members: [String: [String]] = [:]
    for row in rows {
      switch lanes {
      case .kind: members[row.id] = [Self.laneName(of: row.kind, words)]
      case .outlet: members[row.id] = row.carriers.firstHand + row.carriers.told
      case .person: members[row.id] = try participants(in: row)
      }
    }
    return members
  }

  private static let participation: Set<EdgeKind> = [.said, .addressed, .attended, .omittedBy]

  private func participants(in row: Timeline.Row) throws -> [String] {
    guard let event = try node(id: row.id) else { return [] }
    if !event.kind.isEvent { return [event.label] }
    return try edges(of: event.number).filter { Self.participation.contains($0.kind) }
      .compactMap { try node($0.otherEnd(from: event.number))?.label }
  }
}
