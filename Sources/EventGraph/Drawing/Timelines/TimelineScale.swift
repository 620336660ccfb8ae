internal import EDTF

/// A straight scale from time to height: the same stretch for every day.
struct TimelineScale {
  /// A line across the scale, at the beginning of a year, month or day.
  struct Tick {
    let second: Int
    let label: String
    let isMajor: Bool
  }

  let first: Int
  let last: Int
  let height: Double

  private static let secondsPerDay = 86_400

  init(_ bounds: [TimeBounds], height: Double) {
    let known = bounds.flatMap { [$0.lower, $0.upper] }.filter {
      $0 > TimeBounds.open && $0 < TimeBounds.undated
    }
    let low = known.min() ?? 0
    let high = max(known.max() ?? 0, low + Self.secondsPerDay)
    let margin = max(Self.secondsPerDay / 2, (high - low) / 60)
    first = low - margin
    last = high + margin
    self.height = height
  }

  /// The height of a moment; what lies beyond the scale stands at its end.
  func y(_ second: Int) -> Double {
    let clamped = min(max(second, first), last)
    return Double(clamped - first) / Double(last - first) * height
  }

  /// The years, months or days to mark, at most about thirty.
  func ticks(_ words: DiagramWords) -> [Tick] {
    let days = (last - first) / Self.secondsPerDay
    switch days {
    case ...45: return dayTicks(words, every: days > 20 ? 2 : 1)
    case ...900: return monthTicks(words, every: days > 450 ? 2 : 1)
    case ...1800: return monthTicks(words, every: 3)
    default:
      let years = days / 365
      let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000]
      return yearTicks(every: steps.first { years / $0 <= 25 } ?? 100_000)
    }
  }

  private func day(of second: Int) -> CivilDay {
    CivilDay(dayNumber: Int((Double(second) / Double(Self.secondsPerDay)).rounded(.down)))
  }

  private func dayTicks(_ words: DiagramWords, every step: Int) -> [Tick] {
    var ticks: [Tick] = []
    var current = day(of: first).adding(days: 1)
    while current.dayNumber * Self.secondsPerDay < last {
      let isFirst = ticks.isEmpty || current.day == 1
      let label =
        isFirst ? words.monthAndDay(current) : words("\(current.day)", "\(current.day)日")
      ticks.append(
        Tick(second: current.dayNumber * Self.secondsPerDay, label: label, isMajor: isFirst)
      )
      current = current.adding(days: step)
    }
    return ticks
  }

  private func monthTicks(_ words: DiagramWords, every step: Int) -> [Tick] {
    var ticks: [Tick] = []
    let start = day(of: first)
    var year = start.year
    var month = start.month
    while let current = CivilDay(year: year, month: month, day: 1) {
      let second = current.dayNumber * Self.secondsPerDay
      if second >= last { break }
      if second >= first {
        let isMajor = month == 1 || ticks.isEmpty
        let label = isMajor ? words.yearAndMonth(current) : words.month(current)
        ticks.append(Tick(second: second, label: label, isMajor: isMajor))
      }
      month += step
      if month > 12 {
        year += 1
        month -= 12
      }
    }
    return ticks
  }

  private func yearTicks(every step: Int) -> [Tick] {
    var ticks: [Tick] = []
    var year = (day(of: first).year / step + 1) * step
    while let current = CivilDay(year: year, month: 1, day: 1),
      current.dayNumber * Self.secondsPerDay < last
    {
      let second = current.dayNumber * Self.secondsPerDay
      ticks.append(Tick(second: second, label: "\(year)", isMajor: true))
      year += step
    }
    return ticks
  }
}

extension DiagramWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  func month(_ day: CivilDay) -> String {
    self(Self.months[day.month - 1], "\(day.month)月")
  }

  func yearAndMonth(_ day: CivilDay) -> String {
    self("\(Self.months[day.month - 1]) \(day.year)", "\(day.year)年\(day.month)月")
  }

  func monthAndDay(_ day: CivilDay) -> String {
    self("\(day.day) \(Self.months[day.month - 1])", "\(day.month)月\(day.day)日")
  }
}
