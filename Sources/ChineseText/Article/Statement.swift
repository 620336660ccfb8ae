/// What one speaker said once, as an article attributes it.
package struct Statement: Sendable, Hashable {
  /// Who said it: the person's fullest name, or the body as printed.
  package let speaker: String
  /// To whom it was said.
  package let addressee: String?
  /// The words that were said, without the quotation marks around them.
  package let text: String
  /// Whether the words begin inside quotation marks.
  package let direct: Bool
  /// The media that carried it.
  package let via: [String]
  /// When it was said, as EDTF.
  package let date: String?
  /// The meeting it was made at, as an index of the article's meetings.
  package let meeting: Int?

  /// Makes a statement of its parts.
  package init(
    speaker: String,
    addressee: String?,
    text: String,
    direct: Bool,
    via: [String],
    date: String?,
    meeting: Int?
  ) {
    self.speaker = speaker
    self.addressee = addressee
    self.text = text
    self.direct = direct
    self.via = via
    self.date = date
    self.meeting = meeting
  }
}
