/// What a word tells about a meeting: its type, and how the parties stand around the word.
struct MeetingWord: OptionSet, Sendable {
  let rawValue: UInt32

  static let meeting = MeetingWord(rawValue: 1 << 0)
  static let call = MeetingWord(rawValue: 1 << 1)
  static let video = MeetingWord(rawValue: 1 << 2)
  static let summit = MeetingWord(rawValue: 1 << 3)
  static let visit = MeetingWord(rawValue: 1 << 4)
  static let letter = MeetingWord(rawValue: 1 << 5)
  static let conference = MeetingWord(rawValue: 1 << 6)
  static let other = MeetingWord(rawValue: 1 << 7)

  static let verb = MeetingWord(rawValue: 1 << 8)
  static let mutual = MeetingWord(rawValue: 1 << 9)
  static let noun = MeetingWord(rawValue: 1 << 10)
  static let go = MeetingWord(rawValue: 1 << 11)
  static let write = MeetingWord(rawValue: 1 << 12)

  static let sign = MeetingWord(rawValue: 1 << 17)
  static let appear = MeetingWord(rawValue: 1 << 18)

  static let attend = MeetingWord(rawValue: 1 << 13)
  static let planned = MeetingWord(rawValue: 1 << 14)
  static let refused = MeetingWord(rawValue: 1 << 15)
  static let skip = MeetingWord(rawValue: 1 << 16)

  /// The words that tell of an event by themselves.
  static let event: MeetingWord = [.verb, .mutual, .noun, .go, .write, .sign, .appear]

  /// The types and stances by the names they have in the word list.
  static let byName: [String: MeetingWord] = [
    "meeting": .meeting, "call": .call, "video": .video, "summit": .summit, "visit": .visit,
    "letter": .letter, "conference": .conference, "other": .other,
    "verb": .verb, "mutual": .mutual, "noun": .noun, "go": .go, "write": .write,
    "sign": .sign, "appear": .appear,
    "attend": .attend, "planned": .planned, "refused": .refused, "skip": .skip,
  ]

  /// The word for a kind such as `video.mutual`.
  static func named(_ kind: String) -> MeetingWord? {
    var word: MeetingWord = []
    for part in kind.split(separator: ".") {
      guard let piece = byName[String(part)] else { return nil }
      word.formUnion(piece)
    }
    return word
  }

  /// Whether any of the marks is among these.
  func hasAny(_ marks: MeetingWord) -> Bool {
    !isDisjoint(with: marks)
  }
}
