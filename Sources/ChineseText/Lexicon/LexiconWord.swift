/// One written form of the lexicon with everything it may be.
struct LexiconWord: Sendable {
  /// What it may be.
  var kinds: WordKind = []
  /// What it tells about a meeting.
  var meeting: MeetingWord = []
  /// The parts it plays in rules.
  var roles = WordRoles()
  /// The person it names, as an index of the lexicon's people.
  var person: Int32 = -1
  /// The outlet it names, as an index of the registry.
  var outlet: Int32 = -1
}
