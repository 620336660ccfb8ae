/// A place where the text tells of an encounter.
struct MeetingMention: Sendable {
  /// What kind of encounter it is.
  var kind: Meeting.Kind
  /// Whether it took place.
  var status: Meeting.Status
  /// Who took part.
  var participants: [Speaker]
  /// When, with the place of the words in the block.
  var date: String?
  /// Where, as printed.
  var place: String?
  /// The words that tell of it.
  let span: TextSpan
  /// The word for the event, by which mentions of one event are joined.
  let word: String
  /// The rule that found it.
  let rule: String
  /// How sure the rule is, in hundredths.
  let confidence: Int
  /// Whether the word has nothing with it, as of an event told of before (在听证会上).
  var isBare = false
  /// Whether the word is only 会上, said of an event told of before.
  var isAnaphoric = false
  /// The office that those who debate stand for; nil for all other events.
  var debate: DebateOffice?
}
