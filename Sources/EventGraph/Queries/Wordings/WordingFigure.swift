/// A number in a wording, in digits or in characters.
struct WordingFigure: Hashable {
  let range: Range<Int>
  let value: Double

  /// The value in plain digits.
  var digits: String {
    // Larger ones are no whole numbers any more.
    value.magnitude < 1e15 && value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// The numbers in a folded text, in order.
  static func all(in units: [UInt16]) -> [WordingFigure] {
    var figures: [WordingFigure] = []
    var start = 0
    while start < units.count {
      guard isNumeral(units[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < units.count, isNumeral(units[end]) || isPoint(units, at: end) { end += 1 }
      if let value = value(of: units[start..<end]) {
        figures.append(WordingFigure(range: start..<end, value: value))
      }
      start = end
    }
    return figures
  }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    numerals[Int(unit)]
  }

  /// By unit, because every character of every wording is asked for.
  private static let numerals: [Bool] = {
    var numerals = [Bool](repeating: false, count: 0x10000)
    let signs = [digits, tens, groups].flatMap(\.keys) + Array(0x30...0x39)
    for unit in signs { numerals[Int(unit)] = true }
    return numerals
  }()

  private static func isPoint(_ units: [UInt16], at index: Int) -> Bool {
    units[index] == 0x2E && index + 1 < units.count && ContentText.isDigit(units[index + 1])
  }

  private static let digits: [UInt16: Double] = table(
    "〇零一二两三四五六七八九",
    [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9]
  )
  private static let tens: [UInt16: Double] = table("十百千", [10, 100, 1_000])
  private static let groups: [UInt16: Double] = table("万亿", [10_000, 100_000_000])

  private static func table(_ signs: String, _ values: [Double]) -> [UInt16: Double] {
    Dictionary(zip(signs.utf16, values)) { first, _ in first }
  }

  /// The value of a run of numerals; nil for single characters, most of which count nothing (一道).
  private static func value(of run: ArraySlice<UInt16>) -> Double? {
    let hasDigits = run.contains(where: ContentText.isDigit)
    guard hasDigits || run.count > 1 else { return nil }
    var (total, section, number) = (0.0, 0.0, 0.0)
    var fraction: Double?
    for unit in run {
      if ContentText.isDigit(unit) || digits[unit] != nil {
        let digit = digits[unit] ?? Double(unit) - 0x30
        if let place = fraction {
          number += digit * place
          fraction = place / 10
        } else {
          number = number * 10 + digit
        }
      } else if unit == 0x2E {
        fraction = 0.1
      } else if let ten = tens[unit] {
        section += (number == 0 ? 1 : number) * ten
        (number, fraction) = (0, nil)
      } else if let group = groups[unit] {
        total += max(section + number, 1) * group
        (section, number, fraction) = (0, 0, nil)
      }
    }
    return total + section + number
  }
}
