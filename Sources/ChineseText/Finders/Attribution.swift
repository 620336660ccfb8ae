/// One cue with its speakers and the words it covers, before it becomes statements.
struct Attribution: Sendable {
  /// The block.
  let block: Int
  /// Who speaks; several where they speak together.
  var speakers: [Speaker]
  /// To whom.
  var addressee: String?
  /// The first unit of the words.
  var start: Int
  /// The unit after the last of the words.
  var end: Int
  /// Whether the words begin inside quotation marks.
  var direct: Bool
  /// The media that carried them.
  var via: [String]
  /// The rule that found them.
  var rule: String
  /// How sure the rule is, in hundredths.
  var confidence: Int
  /// The sentence that holds the cue, in units.
  let sentence: Range<Int>
  /// Whether the quotation goes on in the next block.
  var isOpen = false
}
