internal import EDTF

/// The value of a reading in its article.
struct Resolution {
  var value: EDTFDate
  /// Whether it counts from another date of the text.
  var isAnaphoric = false
  /// Whether the words name no date.
  var isVague = false
  /// Whether the words leave the value open a little.
  var isApproximate = false
  var conflict: TimeExpression.Conflict?
  /// The day it was counted from.
  var reference: CivilDay?
  /// Whether the text gives the year.
  var hasYear = false
  /// Whether a clock time has seconds.
  var hasSeconds = false
  /// The zone the text names, in minutes ahead of UTC.
  var zone: Int?
  /// Where the expression ends if a loose restatement turned out to be none.
  var looseEnd: Int?

  init(_ value: EDTFDate, reference: CivilDay? = nil) {
    self.value = value
    self.reference = reference
  }

  init?(_ value: EDTFDate?, reference: CivilDay? = nil) {
    guard let value else { return nil }
    self.init(value, reference: reference)
  }
}
