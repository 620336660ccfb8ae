internal import EDTF

/// The time stamp at the head of a feed dump: `<!--1672331948000-->`, milliseconds since 1970.
struct EpochStamp {
  let date: DateText
  let words: String

  /// The stamp that a page begins with.
  static func read(_ bytes: [UInt8]) -> EpochStamp? {
    var rest = bytes.prefix(64).drop { $0 <= 0x20 }
    guard rest.starts(with: "<!--".utf8) else { return nil }
    rest = rest.dropFirst(4)
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard digits.count == 10 || digits.count == 13,
      rest.dropFirst(digits.count).starts(with: "-->".utf8)
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let seconds = digits.count == 13 ? number / 1_000 : number
    let ofDay = seconds % 86_400
    let time = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map(DateText.twoDigits)
    return EpochStamp(
      date: DateText(
        day: CivilDay(dayNumber: seconds / 86_400),
        time: time.joined(separator: ":"),
        zone: "Z"
      ),
      words: String(decoding: digits, as: UTF8.self)
    )
  }
}
