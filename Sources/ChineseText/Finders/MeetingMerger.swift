internal import EDTF

/// Joins the mentions of one event in an article.
struct MeetingMerger {
  let blocks: [BlockReading]
  let published: CivilDay?

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
    return events.filter { event in !events.contains { isTitleOnly(event, of: $0) } }.map(finding)
  }

  /// 美次卿访台 in a headline: the journey of somebody whom the text names.
  private func isTitleOnly(_ event: MeetingMention, of other: MeetingMention) -> Bool {
    guard event.kind == .visit, other.kind == .visit, event.place == other.place,
      event.participants.allSatisfy({ $0.person < 0 })
    else { return false }
    guard let left = event.date, let right = other.date else {
      return other.participants.contains { $0.person >= 0 }
    }
    return agree(left, right) && other.participants.contains { $0.person >= 0 }
  }

  /// 在会上: the event of the same people told of before, whatever it is called.
  private func isTheSame(_ mention: MeetingMention, as event: MeetingMention) -> Bool {
    mention.isAnaphoric && [.conference, .summit, .meeting, .video].contains(event.kind)
      && event.participants.contains { party in
        mention.participants.contains { $0.isSame(as: party) }
      } && (mention.date == nil || mention.date == event.date)
  }

  /// 在北京会晤, 在平壤会晤: one event has one place.
  private func areElsewhere(_ event: MeetingMention, _ mention: MeetingMention) -> Bool {
    guard let left = event.place, let right = mention.place, !left.contains(right),
      !right.contains(left), !isBeside(mention), !isBeside(event)
    else { return false }
    return event.date == nil || event.date != mention.date
  }

  private func finding(_ event: MeetingMention) -> Finding<Meeting> {
    let span = event.span
    return Finding(
      Meeting(
        kind: event.kind,
        status: status(of: event),
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

  /// 期待你明年春天访问, 11月16日举行: what begins in a later year than the article, or in a few weeks,
  /// has not been held yet.
  ///
  /// A month without a year says nothing, nor does a day that is far away: it may be taken for the
  /// next one of that name. The day after may be the same day elsewhere.
  private func status(of event: MeetingMention) -> Meeting.Status {
    guard event.status == .held, let published, let date = event.date,
      let first = EDTFDate(date)?.lower
    else { return event.status }
    if first.year > published.year { return .planned }
    let isDay = date.utf8.count >= Self.day.utf8.count && !date.utf8.contains(UInt8(ascii: "/"))
    let isNear =
      first > published.adding(days: 1) && first < published.adding(days: Self.daysAhead)
    return isDay && isNear ? .planned : .held
  }

  private static let daysAhead = 62
  private static let day = "2031-03-07"

  /// Whether two mentions tell of one event: the same kind, the same parties, no other date.
  private func isSame(_ event: MeetingMention, _ mention: MeetingMention) -> Bool {
    if isAnaphor(mention, of: event) || isTheSame(mention, as: event) { return true }
    guard group(event.kind) == group(mention.kind) else { return false }
    let shared = event.participants.filter { party in
      mention.participants.contains { $0.isSame(as: party) }
    }.count
    let least = min(event.participants.count, mention.participants.count)
    if let left = event.date, let right = mention.date, !agree(left, right) {
      // A headline or a caption speaks of the event of the text, whatever day it counts from.
      return isBeside(mention) || isBeside(event) ? shared >= least && least > 1 : false
    }
    switch event.kind {
    case .conference where shared > 0:
      return areOneWord(event.word, mention.word) || event.date != nil && event.date == mention.date
    case .conference where mention.isBare && mention.date == nil && event.word == mention.word:
      return shared > 0 || !Self.families[0].contains(where: mention.word.hasSuffix)
    case .conference where Self.families[0].contains(where: mention.word.hasSuffix):
      // Two who speak to the press on a day speak at two events.
      return shared > 0
    case .conference, .summit:
      return shared > 0 || event.word == mention.word && event.date == mention.date
    case .visit:
      return shared > 0 && (isOneTrip(event, mention) || isBeside(mention) || isBeside(event))
    case .meeting where areElsewhere(event, mention):
      return false
    default:
      return shared >= least
    }
  }

  /// 记者会 and 论坛 are two events, 听证会 and 会议 may be one.
  private func areOneWord(_ left: String, _ right: String) -> Bool {
    Self.families.allSatisfy { family in
      family.contains { left.hasSuffix($0) } == family.contains { right.hasSuffix($0) }
    }
  }

  private static let families = [
    ["记者会", "发布会", "吹风会", "简报会"], ["论坛", "研讨会", "座谈会", "讨论会"],
  ]

  /// A trip that was cancelled is not the one that took place elsewhere.
  private func isOneTrip(_ event: MeetingMention, _ mention: MeetingMention) -> Bool {
    guard let left = event.place, let right = mention.place, left != right else { return true }
    if isCountry(left), isCountry(right) { return false }
    return (event.status == .refused) == (mention.status == .refused)
  }

  private func isCountry(_ name: String) -> Bool {
    guard let lexicon = blocks.first?.lexicon else { return false }
    let units = ScriptFolding.standard.fold(name)
    guard let first = units.first else { return false }
    var node = lexicon.trie.start(first)
    for unit in units.dropFirst() {
      node = lexicon.trie.next(node, unit)
    }
    let word = lexicon.trie.word(node)
    return word >= 0 && lexicon.kinds[Int(word)].contains(.country)
  }

  private func agree(_ left: String, _ right: String) -> Bool {
    left.hasPrefix(right) || right.hasPrefix(left) || holds(left, right) || holds(right, left)
  }

  /// Whether a time from one day to another holds a day.
  private func holds(_ interval: String, _ day: String) -> Bool {
    let ends = interval.split(separator: "/")
    guard ends.count == 2, ends.allSatisfy({ $0.count == day.count }) else { return false }
    return ends[0] <= day && day <= ends[1]
  }

  private func isBeside(_ mention: MeetingMention) -> Bool {
    let kind = blocks[mention.span.block].kind
    return kind == .title || kind == .heading || kind == .caption
  }

  private static let generic: Set<String> = ["会议", "会谈", "会晤", "会面", "峰会", "会见", "开会", "举行会议"]

  /// 在会议上, 会晤时: a plain word for an encounter the text has told of.
  private func isAnaphor(_ mention: MeetingMention, of event: MeetingMention) -> Bool {
    guard mention.date == nil || mention.date == event.date, Self.generic.contains(mention.word),
      [.video, .call, .meeting, .summit].contains(event.kind),
      mention.status == event.status
        || mention.rule == "meeting.attended"
    else { return false }
    return mention.participants.allSatisfy { party in
      event.participants.contains { $0.isSame(as: party) }
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
    let isTold = mention.status == .held && !isBeside(mention)
    if event.status == .planned, isTold, event.date == nil || mention.date != nil {
      event.status = .held
    }
    // A headline has no room for 将: 普京习近平周五视频通话 may be news of Wednesday.
    if event.status == .held, mention.status == .planned, isBeside(event), !isBeside(mention) {
      event.status = .planned
    }
  }

  private func longer(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    if holds(left, right) { return right }
    if holds(right, left) { return left }
    return right.utf8.count > left.utf8.count ? right : left
  }
}
