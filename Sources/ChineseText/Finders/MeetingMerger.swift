/// Joins the mentions of one event in an article.
struct MeetingMerger {
  let blocks: [BlockReading]

  /// One finding for each event, in the order it is first told of.
  func merge(_ mentions: [MeetingMention]) -> [Finding<Meeting>] {
    var events: [MeetingMention] = []
    for mention in mentions {
      if let index = events.firstIndex(where: { isSame($0, mention) }) {
        join(mention, into: &events[index])
      } else {
        events.append(mention)
      }
    }
    return events.map(finding)
  }

  private func finding(_ event: MeetingMention) -> Finding<Meeting> {
    let span = event.span
    return Finding(
      Meeting(
        kind: event.kind,
        status: event.status,
        participants: event.participants.map(\.name),
        date: event.date,
        place: event.place
      ),
      at: span,
      exact: blocks[span.block].text.original(span.start, span.end),
      rule: event.rule,
      confidence: event.confidence
    )
  }

  /// Whether two mentions tell of one event: the same kind, the same parties, no other date.
  private func isSame(_ event: MeetingMention, _ mention: MeetingMention) -> Bool {
    guard group(event.kind) == group(mention.kind) else { return false }
    if let left = event.date, let right = mention.date,
      !left.hasPrefix(right), !right.hasPrefix(left)
    {
      return false
    }
    let shared = event.participants.filter { party in
      mention.participants.contains { $0.isSame(as: party) }
    }
    switch event.kind {
    case .conference, .summit:
      return !shared.isEmpty || event.word == mention.word && event.date == mention.date
    case .visit:
      return !shared.isEmpty && (event.place == mention.place || event.status == mention.status)
    default:
      let least = min(event.participants.count, mention.participants.count)
      return shared.count >= least
    }
  }

  private func group(_ kind: Meeting.Kind) -> Int {
    switch kind {
    case .video, .call: 0
    case .meeting: 1
    case .summit: 2
    case .visit: 3
    case .letter: 4
    case .conference: 5
    case .other: 6
    }
  }

  private func join(_ mention: MeetingMention, into event: inout MeetingMention) {
    for party in mention.participants
    where !event.participants.contains(where: { $0.isSame(as: party) }) {
      event.participants.append(party)
    }
    event.date = longer(event.date, mention.date)
    event.place = event.place ?? mention.place
    if event.status == .planned, mention.status == .held, event.date == nil || mention.date != nil {
      event.status = .held
    }
  }

  private func longer(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    return right.utf8.count > left.utf8.count ? right : left
  }
}
