/// What a language needs to tell a date; the rest is the same in all of them.
protocol DateWording {
  /// A date without its doubts.
  func plain(_ date: CalendarDate) -> String
  /// A time of a day.
  func text(_ time: CivilTime) -> String
  /// Two dates without doubts or open digits, not repeating what they share.
  func compact(_ first: CalendarDate, _ last: CalendarDate) -> String
  /// Two dates that are told in full.
  func joined(_ first: String, _ last: String) -> String
  /// A date that is an estimate.
  func approximate(_ text: String) -> String
  /// A date that is in doubt.
  func uncertain(_ text: String) -> String
  /// A date some components of which are in doubt.
  func noting(
    _ text: String,
    _ doubts: [(component: DateComponent, qualifier: DateQualifier)]
  ) -> String
  /// An interval that begins with a date, where nothing more is known than `end` says.
  func since(_ start: String, _ end: EDTFInterval.End) -> String
  /// An interval that ends with a date, where nothing more is known than `start` says.
  func until(_ end: String, _ start: EDTFInterval.End) -> String
  /// An interval without any date, each end of which is open or else unknown.
  func dateless(hasOpenStart: Bool, hasOpenEnd: Bool) -> String
  /// A date or any earlier one, or all of these.
  func orEarlier(_ text: String, _ choice: EDTFSet.Choice) -> String
  /// A date or any later one, or all of these.
  func orLater(_ text: String, _ choice: EDTFSet.Choice) -> String
  /// Several things, one or all of which are meant.
  func list(_ items: [String], _ choice: EDTFSet.Choice) -> String
}

/// A part of a date that can be in doubt by itself.
enum DateComponent: Hashable {
  case year
  case part
  case month
  case day
}

extension DateWording {
  func text(_ value: EDTFDate) -> String {
    switch value {
    case .date(let date): text(date)
    case .time(let time): text(time)
    case .interval(let interval): text(interval)
    case .set(let set): text(set)
    }
  }

  func text(_ date: CalendarDate) -> String {
    let plain = plain(date)
    let doubts = date.doubts
    guard date == date.qualified(date.qualifiers.year) else { return noting(plain, doubts) }
    let isEstimate = date.year.significantDigits != nil && !date.year.isExact
    return text(plain, date.qualifiers.year.union(isEstimate ? .approximate : []))
  }

  private func text(_ plain: String, _ qualifier: DateQualifier) -> String {
    let text = qualifier.contains(.approximate) ? approximate(plain) : plain
    return qualifier.contains(.uncertain) ? uncertain(text) : text
  }

  private func text(_ interval: EDTFInterval) -> String {
    switch (interval.start, interval.end) {
    case (.date(let first), .date(let last)): text(from: first, to: last)
    case (.date(let first), let end): since(text(first), end)
    case (let start, .date(let last)): until(text(last), start)
    case (let start, let end):
      dateless(hasOpenStart: start == .open, hasOpenEnd: end == .open)
    }
  }

  private func text(from first: CalendarDate, to last: CalendarDate) -> String {
    if first == last { return text(first) }
    let isPlain = [first, last].allSatisfy { $0.qualifiers.isEmpty && !$0.hasUnspecifiedDigits }
    return isPlain ? compact(first, last) : joined(text(first), text(last))
  }

  private func text(_ set: EDTFSet) -> String {
    let items = set.members.map { member in
      switch member {
      case .date(let date): text(date)
      case .range(let first, let last): text(from: first, to: last)
      case .upTo(let date): orEarlier(text(date), set.choice)
      case .from(let date): orLater(text(date), set.choice)
      }
    }
    return list(items, set.choice)
  }
}

extension CalendarDate {
  /// The components that are in doubt.
  fileprivate var doubts: [(component: DateComponent, qualifier: DateQualifier)] {
    let second: DateComponent = if case .part = detail { .part } else { .month }
    let all = [(.year, qualifiers.year), (second, qualifiers.month), (.day, qualifiers.day)]
    return all.filter { !$0.1.isEmpty }
  }
}
