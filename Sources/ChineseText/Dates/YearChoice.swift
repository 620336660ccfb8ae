internal import EDTF

/// Chooses the year of a day or month that names none.
struct YearChoice {
  /// What falls on other days in other years.
  struct Candidate {
    /// The first and last day in a year, or nil where the year has none.
    let days: (Int) -> (CivilDay, CivilDay)?
  }

  let anchor: CivilDay
  let tense: Tense

  /// Without a tense, a date of this year is meant unless it is so many days off and one of the
  /// neighbouring years is nearer.
  private static let farAhead = 183
  private static let farBehind = 270
  private static let soon = 45
  private static let soonForMonths = 15
  /// 29 February and leap months may be years away.
  private static let widest = 8

  /// The year, or nil where none of the years around has such a day.
  func year(_ candidate: Candidate) -> Int? {
    switch tense {
    case .past: (past(candidate) ?? future(candidate))?.year
    case .future: (justPast(candidate) ?? future(candidate, orNow: true) ?? past(candidate))?.year
    case .none: nearest(past(candidate), future(candidate))
    }
  }

  private typealias Found = (year: Int, first: CivilDay, last: CivilDay)

  /// The last that has begun.
  private func past(_ candidate: Candidate) -> Found? {
    for year in (anchor.year - Self.widest...anchor.year).reversed() {
      if let (first, last) = candidate.days(year), first <= anchor { return (year, first, last) }
    }
    return nil
  }

  /// One of this year that was still to come when something was planned: 原定9月29日举行.
  private func justPast(_ candidate: Candidate) -> Found? {
    guard let past = past(candidate), past.year == anchor.year, past.last < anchor,
      past.last.distance(to: anchor) <= Self.soon
    else { return nil }
    return past
  }

  /// The first to come, or the one going on.
  private func future(_ candidate: Candidate, orNow: Bool = false) -> Found? {
    for year in anchor.year...anchor.year + Self.widest {
      if let (first, last) = candidate.days(year), first > anchor || orNow && last >= anchor {
        return (year, first, last)
      }
    }
    return nil
  }

  /// The year in which something lies nearest to a day.
  static func nearest(_ candidate: Candidate, to day: CivilDay) -> Int? {
    (day.year - 1...day.year + 1).filter { candidate.days($0) != nil }
      .min { left, right in
        distance(candidate.days(left), day) < distance(candidate.days(right), day)
      }
  }

  private static func distance(_ days: (CivilDay, CivilDay)?, _ day: CivilDay) -> Int {
    days.map { $0.0.distance(to: day) } ?? .max
  }

  private func nearest(_ past: Found?, _ future: Found?) -> Int? {
    guard let past else { return future?.year }
    guard let future else { return past.year }
    let ahead = anchor.distance(to: future.first)
    if future.year == anchor.year { return ahead > Self.farAhead ? past.year : future.year }
    let behind = anchor.dayNumber - past.last.dayNumber
    let soon = future.first == future.last ? Self.soon : Self.soonForMonths
    return ahead <= soon && behind > Self.farBehind ? future.year : past.year
  }
}
