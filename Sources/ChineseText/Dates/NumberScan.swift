/// Reads the number that begins at a place, in Arabic, full-width or Chinese numerals.
struct NumberScan {
  private let lexicon: DateLexicon
  private var digits = 0
  private var value = 0
  private var position: Int

  /// More digits than any year has are no part of a date.
  private static let mostDigits = 9

  /// The number at `start`, or nil where there is none.
  static func number(in bytes: Span<UInt8>, at start: Int, lexicon: DateLexicon) -> DateToken? {
    guard let first = Scalar.decode(bytes, at: start), isNumeral(first.value, lexicon) else {
      return nil
    }
    var scan = NumberScan(lexicon: lexicon, position: start)
    let style: DateToken.Style?
    if scan.arabicDigit(in: bytes, at: start) != nil {
      style = scan.readArabic(bytes)
    } else {
      style = scan.readChinese(bytes)
    }
    guard let style else { return nil }
    var token = DateToken(
      kind: .number,
      value: Int32(scan.digits > mostDigits ? -1 : scan.value),
      start: Int32(start),
      end: Int32(scan.position)
    )
    token.style = style
    token.digits = UInt8(min(scan.digits, 255))
    let isCut = style == .arabic && touchesSign(bytes, after: scan.position)
    let isRest = style == .arabic && touchesSign(bytes, before: start)
    token.isFragment = scan.digits > mostDigits || isRest || isCut
    token.isCut = isCut
    return token
  }

  /// Whether a number can begin with a scalar.
  private static func isNumeral(_ scalar: UInt32, _ lexicon: DateLexicon) -> Bool {
    if (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar) { return true }
    let symbol = Int(lexicon.table.symbol(of: scalar))
    return symbol < lexicon.numerals.count && lexicon.numerals[symbol] != nil
  }

  private init(lexicon: DateLexicon, position: Int) {
    self.lexicon = lexicon
    self.position = position
  }

  private func arabicDigit(in bytes: Span<UInt8>, at place: Int) -> (value: Int, end: Int)? {
    guard let scalar = Scalar.decode(bytes, at: place) else { return nil }
    let plain = (0xFF10...0xFF19).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    guard (0x30...0x39).contains(plain) else { return nil }
    return (Int(plain) - 0x30, scalar.end)
  }

  private mutating func readArabic(_ bytes: Span<UInt8>) -> DateToken.Style {
    while let digit = arabicDigit(in: bytes, at: position) {
      append(digit.value)
      position = digit.end
    }
    return .arabic
  }

  private mutating func append(_ digit: Int) {
    digits += 1
    if digits <= Self.mostDigits { value = value * 10 + digit }
  }

  /// A Chinese numeral: its kind, and its value.
  private func numeral(in bytes: Span<UInt8>, at place: Int) -> (Numeral, end: Int)? {
    guard let scalar = Scalar.decode(bytes, at: place) else { return nil }
    let symbol = Int(lexicon.table.symbol(of: scalar.value))
    guard symbol < lexicon.numerals.count, let numeral = lexicon.numerals[symbol] else {
      return nil
    }
    return (numeral, scalar.end)
  }

  private mutating func readChinese(_ bytes: Span<UInt8>) -> DateToken.Style? {
    guard let (first, end) = numeral(in: bytes, at: position) else { return nil }
    if first.unit == 1 {
      append(first.value)
      position = end
      readDigits(bytes)
      if digits > 1 { return .digits }
      guard let (next, _) = numeral(in: bytes, at: position), next.unit > 1, next.value > 0 else {
        return first.isPair ? .pair : .counted
      }
      (digits, value) = (0, 0)
      readCounted(bytes, first: first.value)
    } else {
      readCounted(bytes, first: nil)
    }
    return .counted
  }

  /// Reads digit after digit: 〇二二, also with an Arabic 0 between them.
  private mutating func readDigits(_ bytes: Span<UInt8>) {
    while true {
      if let (next, end) = numeral(in: bytes, at: position), next.unit == 1, !next.isPair {
        append(next.value)
        position = end
      } else if let zero = arabicDigit(in: bytes, at: position), zero.value == 0 {
        append(0)
        position = zero.end
      } else {
        return
      }
    }
  }

  /// Reads tens, hundreds and thousands, each with the digit before it, in falling order.
  private mutating func readCounted(_ bytes: Span<UInt8>, first: Int?) {
    var pending = first
    var lastUnit = 10_000
    while let (numeral, end) = numeral(in: bytes, at: position) {
      if numeral.unit > 1 {
        guard numeral.unit < lastUnit, pending != 0 else { break }
        // 廿 and 卅 hold their digit themselves.
        if numeral.value >= 20, numeral.value < 100, pending != nil { break }
        value += (pending ?? 1) * numeral.value
        (pending, lastUnit) = (nil, numeral.unit)
      } else if numeral.value == 0, pending == nil {
        lastUnit = min(lastUnit, 100)
      } else if pending == nil, lastUnit > 1 {
        pending = numeral.value
        guard let (next, _) = self.numeral(in: bytes, at: end), next.unit > 1,
          next.unit < lastUnit, next.value < 20 || next.value >= 100
        else {
          value += numeral.value
          pending = nil
          lastUnit = 1
          position = end
          break
        }
      } else {
        break
      }
      position = end
    }
    digits = value >= 1000 ? 4 : value >= 100 ? 3 : value >= 10 ? 2 : 1
  }
}

extension NumberScan {
  /// Whether what stands before a number makes it part of a longer sign.
  private static func touchesSign(_ bytes: Span<UInt8>, before start: Int) -> Bool {
    guard start > 0 else { return false }
    let last = bytes[start - 1]
    if isLetter(last) || Self.signs.contains(last) { return true }
    guard start > 1 else { return false }
    let other = bytes[start - 2]
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: ","): return isDigit(other) || isLetter(other)
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return isLetter(other)
    default: return false
    }
  }

  /// Whether what stands after a number makes it part of a longer sign.
  private static func touchesSign(_ bytes: Span<UInt8>, after end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let next = bytes[end]
    if next == UInt8(ascii: "%") || next == UInt8(ascii: "_") { return true }
    if let scalar = Scalar.decode(bytes, at: end), scalar.value == 0xFF05 { return true }
    // The T before a time, the Z after it and the Q of a quarter belong to the expression.
    return isLetter(next) && !Self.ownLetters.contains(next)
  }

  private static let ownLetters = Array("TZQq".utf8)

  private static let signs = Array("_#$@&=%?+\\~^*".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
