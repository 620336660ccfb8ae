internal import EDTF

/// Turns what an expression says into its value in the article.
struct DateResolver {
  let text: DateText
  let context: DateContext
  let place: ArticleMemory.Place
  let isQuoted: Bool
  /// The bytes of the expression.
  let range: Range<Int>
  /// The paragraphs before it, where it may say whose fiscal year is meant.
  let earlier: ArraySlice<String>
  var memory: ArticleMemory
  /// The day of the report that the sentence retells, if it tells one.
  let reportDay: CivilDay?

  init(
    text: DateText,
    context: DateContext,
    walk: ParagraphWalk,
    range: Range<Int>,
    memory: ArticleMemory,
    earlier: ArraySlice<String>
  ) {
    self.text = text
    self.context = context
    self.range = range
    self.memory = memory
    self.earlier = earlier
    place = walk.place
    isQuoted = walk.quotation > 0
    if let mention = memory.lastDay, mention.place == walk.place, mention.end <= range.lowerBound,
      TenseFinder.says(text, in: mention.end..<range.lowerBound)
    {
      reportDay = mention.day
    } else {
      reportDay = nil
    }
  }

  /// The value of a reading, or nil where the article does not tell it.
  func resolve(_ reading: TimeReading) -> Resolution? {
    if let vague = reading.vague { return resolveVague(vague) }
    if let span = reading.span { return resolve(span, of: reading) }
    guard var resolution = resolveDate(reading) else { return nil }
    if let clock = reading.clock {
      guard let timed = add(clock, to: resolution, zone: reading.zone) else { return nil }
      resolution = timed
      if reading.isRoughClock { resolution.isApproximate = true }
    }
    return resolution
  }

  private func resolveDate(_ reading: TimeReading) -> Resolution? {
    if reading.isOnlyClock { return resolveClockDay(reading) }
    if reading.hasDay { return resolveDay(reading) }
    if reading.week != nil { return resolveWeek(reading) }
    if reading.month != nil { return resolveMonth(reading) }
    if reading.yearSpan != nil { return resolveYearSpan(reading) }
    if reading.century != nil || reading.decade != nil { return resolveCentury(reading) }
    return resolveYear(reading)
  }

  /// The day of a clock time that names none: the one spoken of in the paragraph, or today.
  private func resolveClockDay(_ reading: TimeReading) -> Resolution? {
    let spoken = memory.lastDay.flatMap { $0.place.paragraph == place.paragraph ? $0.day : nil }
    guard let day = spoken ?? anchor else { return nil }
    var resolution = Resolution(EDTFDate(day), reference: day)
    resolution?.isAnaphoric = true
    return resolution
  }

  private func add(_ clock: ClockTime, to resolution: Resolution, zone: Int?) -> Resolution? {
    guard let day = resolution.value.exactDay else { return nil }
    var resolution = resolution
    resolution.zone = zone.flatMap { text.lexicon.zones[$0].shift(on: day) } ?? clock.shift
    let isLocal = zone.map { text.lexicon.zones[$0] == .local } ?? false
    let shift = clock.shift ?? context.zone.map { isLocal ? nil : resolution.zone ?? $0 } ?? nil
    let time = CivilTime(
      day: day,
      hour: clock.hour,
      minute: clock.minute,
      second: clock.second ?? 0,
      shift: shift
    )
    guard let time else { return nil }
    resolution.value = .time(time)
    resolution.hasSeconds = clock.second != nil
    return resolution
  }
}

extension DateResolver {
  /// The day that relative words count from.
  ///
  /// Where somebody said something on a day (周一他表示，…), what follows in the sentence counts
  /// from that day; otherwise from the day of publication, or what the article calls today.
  var anchor: CivilDay? {
    reportDay ?? memory.today ?? context.published
  }

  /// The day that 今天 means: within a quotation the day it was said.
  var dayAnchor: CivilDay? {
    if let reportDay { return reportDay }
    guard let today = memory.today ?? context.published else { return nil }
    guard isQuoted, let day = memory.told, day <= today, day.distance(to: today) <= 7 else {
      return today
    }
    return day
  }

  /// Which way the clause points.
  var tense: Tense { TenseFinder(text, range).tense }

  /// The last mention, where it stands in the same sentence.
  var sentenceMention: ArticleMemory.Mention? {
    memory.last.flatMap { $0.place == place ? $0 : nil }
  }

  /// The last mention, where it stands in the same paragraph.
  var paragraphMention: ArticleMemory.Mention? {
    memory.last.flatMap { $0.place.paragraph == place.paragraph ? $0 : nil }
  }
}
