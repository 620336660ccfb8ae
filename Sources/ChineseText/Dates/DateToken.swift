/// A word, sign or number of a paragraph that can belong to a time expression.
struct DateToken: Hashable, Sendable {
  /// How the digits of a number are written.
  enum Style: UInt8, Sendable {
    /// 2022
    case arabic
    /// 二〇二二, 九八: digit after digit.
    case digits
    /// 二十, 两千零四: with tens, hundreds or thousands; and a single 三.
    case counted
    /// 两: counts things, never names a day, month or year.
    case pair
  }

  /// What it does.
  let kind: DateTokenKind
  /// How it is written, for numbers.
  var style = Style.arabic
  /// Whether it follows the token before it with nothing but spaces between.
  var isJoined = false
  /// Whether a number is part of a longer sign: `A12`, `1.5`, `12%`.
  var isFragment = false
  /// Whether a letter or sign goes on right after a number: `12%`.
  var isCut = false
  /// How many digits a number has.
  var digits: UInt8 = 0
  /// The second value of the word.
  var extra: Int16 = 0
  /// The number, or the first value of the word.
  var value: Int32
  /// The first byte.
  let start: Int32
  /// The byte after the last.
  let end: Int32

  /// Stands for what is missing.
  static let end = DateToken(kind: .end, value: 0, start: 0, end: 0)

  /// The bytes it covers.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// The number, or the first value of the word.
  var number: Int { Int(value) }
}
