/// What a word of the lexicon can be; an ordinary word may be several things at once.
struct WordKind: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  // MARK: Names

  static let person = WordKind(bit: 0)
  static let outlet = WordKind(bit: 1)
  static let organization = WordKind(bit: 2)
  /// The name is an ordinary word as well and counts only where the context says so.
  static let weakName = WordKind(bit: 3)
  static let side = WordKind(bit: 4)
  static let readout = WordKind(bit: 5)
  static let suffix = WordKind(bit: 6)
  static let country = WordKind(bit: 7)
  static let region = WordKind(bit: 8)
  static let province = WordKind(bit: 9)
  static let capital = WordKind(bit: 10)
  static let city = WordKind(bit: 11)
  static let landmark = WordKind(bit: 12)
  static let short = WordKind(bit: 13)
  static let compoundSurname = WordKind(bit: 14)
  static let japaneseSurname = WordKind(bit: 15)

  // MARK: Words beside a name

  static let office = WordKind(bit: 16)
  static let role = WordKind(bit: 17)
  static let address = WordKind(bit: 18)
  static let group = WordKind(bit: 19)
  static let relative = WordKind(bit: 20)
  static let modifier = WordKind(bit: 21)

  // MARK: Words of saying

  static let say = WordKind(bit: 22)
  static let write = WordKind(bit: 23)
  static let think = WordKind(bit: 24)
  static let announce = WordKind(bit: 25)
  static let demand = WordKind(bit: 26)
  static let petition = WordKind(bit: 27)
  static let accuse = WordKind(bit: 28)
  static let ask = WordKind(bit: 29)
  static let answer = WordKind(bit: 30)
  static let tell = WordKind(bit: 31)
  static let carry = WordKind(bit: 32)
  static let mention = WordKind(bit: 33)
  static let tail = WordKind(bit: 34)
  static let carryNoun = WordKind(bit: 35)
  static let adverb = WordKind(bit: 36)
  static let noCue = WordKind(bit: 37)

  // MARK: Grammar

  static let preposition = WordKind(bit: 38)
  static let close = WordKind(bit: 39)
  static let conjunction = WordKind(bit: 40)
  static let connective = WordKind(bit: 41)
  static let pronoun = WordKind(bit: 42)
  static let demonstrative = WordKind(bit: 43)
  static let time = WordKind(bit: 44)
  static let negation = WordKind(bit: 45)
  static let modal = WordKind(bit: 46)
  static let particle = WordKind(bit: 47)
  static let common = WordKind(bit: 48)

  // MARK: Words of leaving out

  static let silent = WordKind(bit: 49)
  static let unanswered = WordKind(bit: 50)
  static let detail = WordKind(bit: 51)
  static let avoid = WordKind(bit: 52)
  static let delete = WordKind(bit: 53)
  static let report = WordKind(bit: 54)
  static let noOmission = WordKind(bit: 55)

  // MARK: What a text shows without the lexicon

  /// Something that may be a Chinese, Japanese or Korean name.
  static let hanName = WordKind(bit: 56)
  /// A run of characters that write foreign sounds.
  static let foreignName = WordKind(bit: 57)
  /// Latin letters.
  static let latin = WordKind(bit: 58)
  /// Figures.
  static let number = WordKind(bit: 59)
  /// Punctuation.
  static let mark = WordKind(bit: 60)
  /// A name that the article itself has made sure of.
  static let sure = WordKind(bit: 61)
  /// A weaker opinion.
  static let hope = WordKind(bit: 63)
  /// What the name of an outlet ends in.
  static let medium = WordKind(bit: 62)

  // MARK: Groups

  static let place: WordKind = [.country, .region, .province, .capital, .city, .landmark]
  static let title: WordKind = [.office, .role]
  static let candidate: WordKind = [.hanName, .foreignName]
  static let body: WordKind = [.organization, .side]
  static let cue: WordKind = [
    .say, .write, .think, .hope, .announce, .demand, .petition, .accuse, .ask, .answer, .tell,
    .carry,
    .mention,
  ]
  static let omission: WordKind = [.silent, .unanswered, .detail, .avoid, .delete, .report]

  /// Whether any of the kinds is among these.
  func hasAny(_ kinds: WordKind) -> Bool {
    !isDisjoint(with: kinds)
  }
}

extension WordKind {
  /// The kinds by the names they have in the word lists.
  static let byName: [String: WordKind] = [
    // places.txt
    "country": .country, "region": .region, "province": .province, "capital": .capital,
    "city": .city, "landmark": .landmark, "short": .short,
    // organizations.txt
    "government": .organization, "party": .organization, "military": .organization,
    "international": .organization, "company": .organization, "society": .organization,
    "side": .side, "readout": .readout, "suffix": .suffix, "medium": .medium,
    // titles.txt
    "office": .office, "role": .role, "address": .address, "group": .group,
    "relative": .relative, "modifier": .modifier,
    // speech-cues.txt
    "say": .say, "write": .write, "think": .think, "hope": .hope, "announce": .announce,
    "demand": .demand,
    "petition": .petition, "accuse": .accuse, "ask": .ask, "answer": .answer, "tell": .tell,
    "carry": .carry, "mention": .mention, "tail": .tail, "noun": .carryNoun, "adverb": .adverb,
    "not cue": .noCue,
    // function-words.txt
    "preposition": .preposition, "close": .close, "conjunction": .conjunction,
    "connective": .connective, "pronoun": .pronoun, "demonstrative": .demonstrative,
    "time": .time, "negation": .negation, "modal": .modal, "particle": .particle,
    // omissions.txt
    "silent": .silent, "unanswered": .unanswered, "detail": .detail, "avoid": .avoid,
    "delete": .delete, "report": .report, "not omission": .noOmission,
    // surnames.txt
    "compound": .compoundSurname, "japanese": .japaneseSurname, "foreign": .foreignName,
  ]
}
