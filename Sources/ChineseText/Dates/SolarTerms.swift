internal import EDTF

/// The days of the 24 solar terms, from `lunar-terms.txt`.
struct SolarTerms: Sendable {
  /// The month and the earliest day of each term.
  private var earliest: [(month: Int, day: Int)] = []
  private var firstYear: Int?
  /// For each year, how many days after its earliest day each term falls.
  private var years: [[Int]] = []

  /// The terms our list holds.
  static let shared = SolarTerms(.lunarTerms)

  private init(_ list: WordList) {
    for fields in DateLexiconBuilder.fields(of: list).dropFirst() {
      if fields.count == 24 {
        earliest = fields.map { text in
          let parts = text.split(separator: "-").map { Int($0) ?? 1 }
          return (parts[0], parts[1])
        }
      } else if fields.count == 2, let year = Int(fields[0]) {
        firstYear = firstYear ?? year
        years.append(fields[1].utf8.map { Int($0) - 0x30 })
      }
    }
  }

  /// The day of a term, 0 for 小寒 to 23 for 冬至, or nil outside the years known.
  func day(of term: Int, in year: Int) -> CivilDay? {
    let index = year - (firstYear ?? 0)
    guard years.indices.contains(index), earliest.indices.contains(term) else { return nil }
    let (month, day) = earliest[term]
    return CivilDay(year: year, month: month, day: day + years[index][term])
  }
}
