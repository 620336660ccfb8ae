internal import EDTF

/// A date by which an article contradicts itself, as in 周五（29日）of a month whose 29th is a Thursday.
struct DateContradiction: Hashable, Sendable {
  let article: StableNumber
  /// The reading that counts.
  let happened: EDTFDate
  /// What the other words mean.
  let other: EDTFDate
  /// What disagrees, in one sentence.
  let why: String
  let place: TextPlace

  init(
    _ article: StableNumber,
    _ happened: EDTFDate,
    not other: EDTFDate,
    why: String,
    at place: TextPlace
  ) {
    self.article = article
    self.happened = happened
    self.other = other
    self.why = why
    self.place = place
  }
}
