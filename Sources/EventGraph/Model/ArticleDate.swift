public import EDTF

/// When an article was published, and how we know.
public struct ArticleDate: Hashable, Sendable {
  /// What told the date, the most trusted first.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The line at the head of the text: 【…2022年12月30日讯】.
    case dateline
    /// A `<time>` element.
    case timeElement
    /// A date printed on a line of its own.
    case printed
    /// Data for search engines in the page (JSON-LD).
    case structuredData
    /// A `<meta>` element.
    case meta
    /// A field of a feed entry or of a record.
    case feed
    /// The address of the article.
    case url
    /// The time stamp of a feed dump.
    case stamp
  }

  /// The day, as the source prints it, in the source's own zone.
  public let day: CivilDay
  /// The time of day as `hh:mm` or `hh:mm:ss`, where the source gives one.
  public let time: String?
  /// The zone as an offset such as `+08:00`, or `Z`; nil where the source names none.
  public let zone: String?
  /// What told the date.
  public let rule: Rule

  /// Makes a date.
  public init(day: CivilDay, time: String? = nil, zone: String? = nil, rule: Rule) {
    self.day = day
    self.time = time
    self.zone = zone
    self.rule = rule
  }
}

extension ArticleDate {
  /// The day in EDTF: `2022-12-30`.
  public var edtf: String {
    "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  /// Day, time and zone in EDTF, as far as they are known.
  public var edtfWithTime: String {
    guard let time else { return edtf }
    let seconds = time.utf8.count == 5 ? ":00" : ""
    return "\(edtf)T\(time)\(seconds)\(zone ?? "")"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
