package import EDTF

/// A time expression found in a text, and the value it has there.
package struct TimeExpression: Hashable, Sendable {
  /// What an expression is good for.
  package enum Standing: String, Hashable, Sendable {
    /// It names a calendar date, by itself or with the publication date.
    case calendar
    /// It counts from another date of the text: 次日, 三天后.
    case anaphoric
    /// It names no date: 近日.
    case vague
    /// It is the dateline of the article.
    case dateline
  }

  /// Which side of the time is meant.
  package enum Bound: String, Hashable, Sendable {
    /// From then on: 2月以来.
    case since
    /// Up to then: 11月底前.
    case until
  }

  /// Two readings of one expression that cannot both be true.
  package struct Conflict: Hashable, Sendable {
    /// What disagrees, in one sentence.
    package let description: String
    /// The values of the readings; the first is the one that counts.
    package let readings: [EDTFDate]
  }

  /// The bytes it covers in its paragraph.
  package let utf8: Range<Int>
  /// The Unicode scalars it covers in its paragraph.
  package let scalars: Range<Int>
  /// Its words.
  package let text: String
  /// Its value.
  package let value: EDTFDate
  /// What it is good for.
  package let standing: Standing
  /// Which side of the time is meant, where the text says so.
  package let bound: Bound?
  /// Whether the text says it is not exact: 10月1日左右, 年初.
  package let isApproximate: Bool
  /// How it contradicts itself, if it does.
  package let conflict: Conflict?
  /// The day it was counted from, if it was.
  package let reference: CivilDay?
  /// Minutes ahead of UTC, where the text names a zone.
  package let zone: Int?
  /// The rules that read it.
  let rules: RuleSet
  /// Whether the text has the seconds of a clock time.
  let hasSeconds: Bool
}

extension TimeExpression {
  /// The names of the rules that read it, joined by `+`.
  package var rule: String { rules.ids }

  /// The value as people write it: a clock time has seconds only where the text has them.
  package var writtenValue: String {
    let text = value.description
    guard case .time(let time) = value, !hasSeconds, time.second == 0 else { return text }
    // 2022-12-30T20:30:00+08 without its seconds.
    guard let colon = text.lastIndex(of: ":"), let mark = text.firstIndex(of: "T") else {
      return text
    }
    let minutes = text.index(mark, offsetBy: 6, limitedBy: text.endIndex) ?? colon
    let end = text.index(minutes, offsetBy: 3, limitedBy: text.endIndex) ?? text.endIndex
    return String(text[..<minutes] + text[end...])
  }
}
