extension DateRule {
  /// 2021财政年度, 本财年.
  static let fiscalYear = DateRule(
    id: "year.fiscal",
    summary: "A fiscal year, of the country the text names; otherwise the calendar year.",
    examples: [
      Example("美国2021财政年度的预算", "2021财政年度", "2020-10-01/2021-09-30"),
      Example("日本2021财年的预算", "2021财年", "2021-04-01/2022-03-31"),
    ],
    slot: .yearSpan,
    follows: [.none],
    starts: [.number, .fiscalYear],
    afterNumber: [.fiscalUnit, .to, .slash]
  ) { text, index, reading in
    if text.token(index).kind == .fiscalYear {
      reading.year = .relative(text.token(index).value)
      reading.yearSpan = .fiscal
      return index + 1
    }
    guard let end = namedYears(text, index, before: .fiscalUnit, &reading) else { return nil }
    reading.yearSpan = .fiscal
    return end
  }

  /// 2020-2021学年.
  static let academicYear = DateRule(
    id: "year.academic",
    summary: "A school year, from September to August.",
    examples: [
      Example("2020-2021学年开学了。", "2020-2021学年", "2020-09-01/2021-08-31")
    ],
    slot: .yearSpan,
    follows: [.none],
    starts: [.number],
    afterNumber: [.academicUnit, .to, .slash]
  ) { text, index, reading in
    guard let end = namedYears(text, index, before: .academicUnit, &reading) else { return nil }
    reading.yearSpan = .academic
    return end
  }

  /// Reads 2021, 2020-2021 or 2020/21 before a unit.
  private static func namedYears(
    _ text: DateText,
    _ index: Int,
    before unit: DateTokenKind,
    _ reading: inout TimeReading
  ) -> Int? {
    let number = text.token(index)
    guard number.digits == 4, !number.isFragment, (1900...2199).contains(number.value) else {
      return nil
    }
    reading.year = .number(number.value)
    if text.joined(index + 1).kind == unit { return index + 2 }
    let other = text.joined(index + 2)
    guard [.to, .slash].contains(text.joined(index + 1).kind), other.kind == .number,
      text.joined(index + 3).kind == unit
    else { return nil }
    let last = other.digits == 2 ? number.number / 100 * 100 + other.number : other.number
    guard last == number.number + 1 else { return nil }
    reading.lastYear = last
    return index + 4
  }
}
