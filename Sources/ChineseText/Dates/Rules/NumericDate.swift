internal import EDTF

/// Reads a date written in numbers alone.
struct NumericDate {
  private(set) var year: Int?
  private(set) var month = 0
  private(set) var day = 0
  /// The index after its tokens.
  private(set) var end = 0

  /// Reads the date whose first number is at `index`, or nil where there is none; where a year has
  /// been named before it, only a month and a day can follow.
  init?(_ text: DateText, _ index: Int, hasYear: Bool) {
    let first = text.token(index)
    if hasYear {
      guard first.digits <= 2, fillShort(text, index, hasYear: true) else { return nil }
    } else if first.digits == 8 {
      guard fill(first.number / 10_000, first.number / 100 % 100, first.number % 100),
        (1900...2199).contains(first.number / 10_000)
      else { return nil }
      end = index + 1
    } else if let three = Self.numbers(text, index) {
      guard fill(three, isSlashed: text.joined(index + 1).kind == .slash) else { return nil }
      end = index + (text.joined(index + 1).kind == .number ? 3 : 5)
    } else {
      guard fillMonth(text, index) || fillShort(text, index, hasYear: false) else { return nil }
    }
    guard !Self.goesOn(text, end) else { return nil }
  }

  /// The numbers of 2022-12-30, 2022.12.30 and 2022 12 30.
  private static func numbers(_ text: DateText, _ index: Int) -> [DateToken]? {
    let separator = text.joined(index + 1)
    if separator.kind == .number {
      let numbers = [text.token(index), separator, text.joined(index + 2)]
      let isSpaced = numbers.dropFirst().allSatisfy { $0.digits == 2 && $0.style == .arabic }
      return numbers[0].digits == 4 && isSpaced ? numbers : nil
    }
    guard [.to, .dot, .slash, .middleDot].contains(separator.kind), separator.range.count <= 3,
      !text.goesOn(at: Int(separator.start), with: "到至~～")
    else { return nil }
    let second = text.joined(index + 3)
    let numbers = [text.token(index), text.joined(index + 2), text.joined(index + 4)]
    guard second.kind == separator.kind || separator.kind == .dot && second.kind == .to,
      numbers.allSatisfy({ $0.kind == .number && $0.style == .arabic })
    else { return nil }
    return numbers
  }

  private mutating func fill(_ year: Int?, _ month: Int, _ day: Int) -> Bool {
    (self.year, self.month, self.day) = (year, month, day)
    return CivilDay(year: year ?? 2000, month: month, day: day) != nil
  }

  /// Tells year, month and day apart by their digits and sizes.
  private mutating func fill(_ numbers: [DateToken], isSlashed: Bool) -> Bool {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    guard second.digits <= 2 else { return false }
    if first.digits == 4 {
      guard (1000...2999).contains(first.value), third.digits <= 2 else { return false }
      return fill(first.number, second.number, third.number)
    }
    // 05/31/89.
    if isSlashed, numbers.allSatisfy({ $0.digits == 2 }) {
      return fill(third.number + (third.number < 50 ? 2000 : 1900), first.number, second.number)
    }
    guard third.digits == 4, first.digits <= 2, (1000...2999).contains(third.value) else {
      return false
    }
    // 10/31/2022 is American; 31.10.2022 and 31-10-2022 are European.
    let isAmerican = first.value <= 12 && (second.value > 12 || isSlashed)
    return isAmerican
      ? fill(third.number, first.number, second.number)
      : fill(third.number, second.number, first.number)
  }

  /// 2022-12, where nothing else stands in the text.
  private mutating func fillMonth(_ text: DateText, _ index: Int) -> Bool {
    let (first, second) = (text.token(index), text.joined(index + 2))
    guard first.digits == 4, (1900...2199).contains(first.value), second.kind == .number,
      second.digits == 2, (1...12).contains(second.value), Self.isWhole(text, index)
    else { return false }
    (year, month, day, end) = (first.number, second.number, 0, index + 3)
    return true
  }

  /// Whether two numbers and a sign between them are all of the text.
  private static func isWhole(_ text: DateText, _ index: Int) -> Bool {
    text.token(index).start == 0 && Int(text.joined(index + 2).end) == text.bytes.count
      && [.slash, .to, .dot].contains(text.joined(index + 1).kind)
      && text.joined(index + 1).range.count == 1
  }

  /// 12/30 in the brackets after a weekday, after a year, or as the whole text.
  private mutating func fillShort(_ text: DateText, _ index: Int, hasYear: Bool) -> Bool {
    let second = text.joined(index + 2)
    guard text.joined(index + 1).kind == .slash, second.kind == .number, second.digits <= 2,
      text.token(index).digits <= 2
    else { return false }
    let previous = index > 0 ? text.token(index - 1) : .end
    let isBracketed = previous.kind == .open && text.token(index).isJoined
    let isWeekday = previous.kind == .weekday && text.token(index).isJoined
    let hasWeekday =
      text.joined(index + 3).kind == .open
      && (text.joined(index + 4).kind == .weekday || text.joined(index + 5).kind == .close)
    let isLong = text.token(index).digits == 2 && second.digits == 2 || second.value > 12
    let isAlone = isLong && Self.isWhole(text, index)
    guard isBracketed || isWeekday || hasWeekday || isAlone || hasYear else { return false }
    end = index + 3
    return fill(nil, text.token(index).number, second.number)
  }

  /// Whether more numbers or signs follow, as in addresses and versions.
  private static func goesOn(_ text: DateText, _ end: Int) -> Bool {
    let next = text.joined(end)
    guard [.dot, .slash, .middleDot].contains(next.kind) || next.kind == .to else {
      return text.token(end - 1).isCut
    }
    return next.kind != .to && text.joined(end + 1).kind == .number
  }
}
