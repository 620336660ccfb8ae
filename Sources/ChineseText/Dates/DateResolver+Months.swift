internal import EDTF

extension DateResolver {
  func resolveMonth(_ reading: TimeReading) -> Resolution? {
    if reading.calendar == .chinese { return resolveLunarMonth(reading) }
    guard let (year, month) = month(reading) else { return nil }
    let value: EDTFDate?
    switch reading.part {
    case .tenDays(let third): value = tenDays(Int(third), year, month)
    case .early where text.endsWithInitial(range): value = tenDays(1, year, month)
    default: value = EDTFDate(year: year, month: month)
    }
    var resolution = Resolution(value, reference: reference(reading))
    if case .counted = reading.month { resolution?.isAnaphoric = true }
    return finish(reported(resolution, reading), reading)
  }

  private func tenDays(_ third: Int, _ year: Int, _ month: Int) -> EDTFDate? {
    guard let first = CivilDay(year: year, month: month, day: third * 10 - 9) else { return nil }
    return days(first, third == 3 ? first.endOfMonth : first.adding(days: 9))
  }

  /// Reads a word again as the article has read it before in a report it retells.
  func reported(_ resolution: Resolution?, _ reading: TimeReading) -> Resolution? {
    guard case .relative = reading.month, reading.year == nil, reportDay == nil,
      var resolution, let value = memory.reported[text.string(range)]
    else { return resolution }
    resolution.value = value
    return resolution
  }

  /// The year and month a reading names.
  func month(_ reading: TimeReading) -> (year: Int, month: Int)? {
    switch reading.month {
    case .number(let number):
      let month = Int(number)
      guard let year = year(reading) ?? yearOf(month, part: reading.part) else { return nil }
      return (year, month)
    case .relative(let offset):
      guard let anchor else { return nil }
      if let year = year(reading) { return (year, anchor.month) }
      return shifted(anchor, Int(offset))
    case .counted(let offset):
      guard let mention = memory.last, mention.hasMonth else { return nil }
      return shifted(mention.first, Int(offset))
    case nil:
      return nil
    }
  }

  private func shifted(_ day: CivilDay, _ months: Int) -> (Int, Int) {
    let count = day.year * 12 + day.month - 1 + months
    let (year, month) = count.quotientAndRemainder(dividingByPositive: 12)
    return (year, month + 1)
  }

  /// The year of a month that names none.
  private func yearOf(_ month: Int, part: TimeReading.Part?) -> Int? {
    let days = YearChoice.Candidate { year in
      CivilDay(year: year, month: month, day: 1).map { ($0, $0.endOfMonth) }
    }
    return chosenYear(days)
  }

  /// The year in which a day or month without one lies.
  func chosenYear(_ candidate: YearChoice.Candidate) -> Int? {
    guard let anchor else { return inheritedYear(candidate) }
    if let year = inheritedYear(candidate) { return year }
    let chosen = YearChoice(anchor: anchor, tense: tense).year(candidate)
    return storyYear(candidate, orElse: chosen, anchor) ?? chosen
  }

  /// The year of a story of long ago that goes on: 1966年8月…, and a paragraph later 8月5日….
  ///
  /// Only the weeks after what was told last count, and only where the date is not one of the days
  /// around the publication.
  private func storyYear(
    _ candidate: YearChoice.Candidate,
    orElse chosen: Int?,
    _ anchor: CivilDay
  ) -> Int? {
    guard let mention = memory.last, mention.hasYear, mention.hasMonth,
      place.paragraph - mention.place.paragraph <= Self.storyParagraphs,
      mention.first.distance(to: anchor) > Self.longAgo, mention.first < anchor, tense != .future
    else { return nil }
    if let chosen, let (first, last) = candidate.days(chosen) {
      let isRecent = last > anchor || last.distance(to: anchor) <= Self.recent
      if first <= anchor, isRecent { return nil }
      // What lies ahead is only a story's where the story is an old one.
      if first > anchor, anchor.year - mention.first.year < Self.oldStory { return nil }
    }
    guard let (first, last) = candidate.days(mention.first.year), last >= mention.first,
      first.distance(to: mention.first) <= Self.storyDays
    else { return nil }
    return mention.first.year
  }

  /// How far a story may have got since the paragraph that gave its year.
  private static let storyParagraphs = 12
  private static let storyDays = 62
  /// What happened fewer days ago is news, not a story.
  private static let longAgo = 300
  private static let recent = 45
  /// The years since an old story.
  private static let oldStory = 3

  /// The year of the date spoken of right before, where the text gave it: 2018年12月1日…，11日….
  private func inheritedYear(_ candidate: YearChoice.Candidate) -> Int? {
    guard let mention = sentenceMention ?? paragraphMention, mention.hasYear,
      mention.place == place || mention.hasMonth
    else { return nil }
    let year = mention.first.year
    guard year <= anchor?.year ?? year, let (_, last) = candidate.days(year) else { return nil }
    if !mention.hasMonth || last >= mention.first { return year }
    guard let (next, _) = candidate.days(year + 1), next <= anchor ?? next else { return nil }
    return year + 1
  }

  private func resolveLunarMonth(_ reading: TimeReading) -> Resolution? {
    guard case .number(let number) = reading.month else { return nil }
    let month = Int(number)
    let candidate = YearChoice.Candidate { year in
      LunarCalendar.shared.month(year: year, month: month, isLeap: reading.isLeapMonth)
        .map { ($0.first, $0.first.adding(days: $0.length - 1)) }
    }
    guard let year = year(reading) ?? chosenYear(candidate), let found = candidate.days(year) else {
      return nil
    }
    return finish(Resolution(days(found.0, found.1), reference: reference(reading)), reading)
  }
}
