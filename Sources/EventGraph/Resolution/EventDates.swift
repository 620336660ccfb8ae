internal import EDTF

/// The date on which several reports of one event settle.
struct EventDates {
  /// The date most reports give, of the most exact ones; nil where none gives any.
  let settled: EDTFDate?
  /// The exact days, where the reports give more than one.
  let contradiction: String?

  init(_ dates: [EDTFDate?]) {
    let given = dates.compactMap(\.self)
    let exact = given.filter { $0.exactDay != nil }
    var counts: [EDTFDate: Int] = [:]
    for date in exact.isEmpty ? given : exact { counts[date, default: 0] += 1 }
    settled =
      counts.min { left, right in
        (-left.value, Self.width(left.key), left.key.description)
          < (-right.value, Self.width(right.key), right.key.description)
      }?.key
    let days = Set(exact.compactMap { $0.exactDay.flatMap { EDTFDate($0) } })
    contradiction =
      days.count > 1
      ? "reports give \(days.map(\.description).sorted().joined(separator: ", "))" : nil
  }

  private static func width(_ date: EDTFDate) -> Int {
    guard let lower = date.lower, let upper = date.upper else { return .max }
    return upper.dayNumber - lower.dayNumber
  }
}
