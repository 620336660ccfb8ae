internal import EDTF

/// What the expressions read so far tell about the ones to come.
final class ArticleMemory {
  /// A place in the article: the paragraph, and the sentence in it.
  struct Place: Hashable {
    var paragraph = 0
    var sentence = 0
  }

  /// A date the article has spoken of.
  struct Mention {
    let first: CivilDay
    let hasYear: Bool
    let hasMonth: Bool
    let day: CivilDay?
    let place: Place
    let end: Int
  }

  /// The last date of any kind.
  private(set) var last: Mention?
  /// The last one that is a day.
  private(set) var lastDay: Mention?
  /// The last day the article itself tells of; days that others speak of (明天) do not count.
  private(set) var told: CivilDay?
  /// The day the article itself calls today, where it differs from the day of publication.
  var today: CivilDay?
  /// The days that weekdays have been shown to mean.
  private(set) var weekdays: [Int: [CivilDay]] = [:]
  /// Whether a weekday was left to chance.
  var hasUnsureWeekday = false
  /// The values of words that were counted from the day of a report.
  var reported: [String: EDTFDate] = [:]

  init() {}

  /// A memory of its own with the same in it.
  func copy() -> ArticleMemory {
    let other = ArticleMemory()
    (other.last, other.lastDay, other.told, other.today) = (last, lastDay, told, today)
    (other.weekdays, other.hasUnsureWeekday) = (weekdays, hasUnsureWeekday)
    other.reported = reported
    return other
  }

  /// Begins the second reading of an article with what the first has shown.
  func forSecondReading() -> ArticleMemory {
    let memory = ArticleMemory()
    memory.weekdays = weekdays
    memory.today = today
    return memory
  }

  /// Remembers an expression.
  func note(_ resolution: Resolution, at place: Place, end: Int, isTold: Bool) {
    guard !resolution.isVague, let first = resolution.value.lower else { return }
    let precision = resolution.value.finePrecision
    let mention = Mention(
      first: first,
      hasYear: resolution.hasYear,
      hasMonth: precision == .month || precision == .day || precision == .second,
      day: resolution.value.exactDay,
      place: place,
      end: end
    )
    last = mention
    guard let day = mention.day else { return }
    lastDay = mention
    if isTold { told = day }
  }

  /// Remembers the day a weekday means.
  func note(_ day: CivilDay) {
    guard !weekdays[day.weekday, default: []].contains(day) else { return }
    weekdays[day.weekday, default: []].append(day)
  }
}

extension EDTFDate {
  /// The unit of a date or a time; nil for stretches and sets.
  fileprivate var finePrecision: DatePrecision? {
    switch self {
    case .date(let date): date.precision
    case .time: .second
    case .interval, .set: nil
    }
  }
}
