/// Remembers who was spoken of, so that 他, 这位发言人 and 通告 find their name.
struct Coreference {
  let people: PersonIndex
  /// The speakers of the last statement.
  private(set) var speakers: [Speaker] = []
  /// The last person who spoke.
  private(set) var person: Int?
  /// The last person a sentence of this block began with or was told by.
  private(set) var subject: Int?
  /// The people named so far.
  private(set) var named: Set<Int> = []
  /// Whom the last sentence is about: its speaker, or the phrase it opens with.
  private(set) var topic: Speaker?
  /// The last two people named, latest first.
  private(set) var recent: [Int] = []
  /// The last outlet named.
  private(set) var outlet: String?
  /// The last medium that spoke or was named, also one without a name (印度媒体).
  private(set) var medium: Speaker?
  /// Whose notice, report or statement was named last, by the word for it.
  private(set) var readouts: [String: Speaker] = [:]
  /// The last bodies named, latest first.
  private(set) var bodies: [String] = []
  /// Whether anybody has spoken since the block began.
  private var hasSpoken = false
  /// The unnamed single person who spoke last, where nobody named has spoken since.
  private var unnamed: Speaker?
  /// Unnamed speakers by the last two characters of their phrase.
  private var roles: [String: Speaker] = [:]

  init(_ people: PersonIndex) {
    self.people = people
  }

  mutating func remember(_ speakers: [Speaker]) {
    self.speakers = speakers
    hasSpoken = true
    topic = speakers.last ?? topic
    for speaker in speakers {
      if speaker.person >= 0 {
        person = speaker.person
        subject = speaker.person
        unnamed = nil
        note(speaker.person)
      } else if speaker.kind == .role || speaker.kind == .group {
        if speaker.name.hasSuffix("媒体") || speaker.name.hasSuffix("媒") { medium = speaker }
        roles[String(speaker.name.unicodeScalars.suffix(2))] = speaker
        unnamed = speaker.kind == .role ? speaker : unnamed
      } else if speaker.kind == .outlet {
        outlet = speaker.name
        medium = speaker
      } else if speaker.kind == .body {
        note(body: speaker.name)
      }
    }
  }

  mutating func note(_ person: Int) {
    named.insert(person)
    recent.removeAll { $0 == person }
    recent.insert(person, at: 0)
    if recent.count > 4 {
      recent.removeLast()
    }
  }

  /// Remembers the person a sentence begins with.
  mutating func noteSubject(_ subject: Speaker) {
    topic = subject
    if subject.person >= 0 {
      self.subject = subject.person
      unnamed = nil
    }
  }

  /// Begins a block: 他 is again whoever spoke last, unless the block before told of somebody else
  /// and nobody spoke in it.
  mutating func beginBlock() {
    if person != nil, hasSpoken { subject = nil }
    hasSpoken = false
  }

  mutating func note(body: String) {
    bodies.removeAll { $0 == body }
    bodies.insert(body, at: 0)
    if bodies.count > 4 {
      bodies.removeLast()
    }
  }

  private static let firms = ["公司", "企业", "集团", "银行"]
  private static let offices = ["政府", "当局", "部", "局", "署", "厅", "会", "国务院", "党", "军"]

  /// Which body 这家公司 and 该机构 are: the last one that can be of the kind.
  func resolve(body kind: String) -> String? {
    if !Self.firms.contains(kind) { return bodies.first }
    return bodies.first { name in
      name.hasSuffix(kind) || !Self.offices.contains { name.hasSuffix($0) }
    }
  }

  mutating func note(outlet: String) {
    self.outlet = outlet
    medium = Speaker(name: outlet, person: -1, kind: .outlet)
  }

  mutating func note(readout word: String, of owner: Speaker) {
    readouts[word] = owner
  }

  /// The speaker a person of the article makes.
  func speaker(_ person: Int) -> Speaker {
    Speaker(name: people.entries[person].name, person: person, kind: .person(person))
  }

  /// Who 他, 她, 他们 or 双方 is.
  func resolve(pronoun: String) -> [Speaker] {
    switch pronoun {
    case "两国领导人", "两位领导人", "两国元首":
      let pair = recent.filter { !people.entries[$0].titles.contains(where: Self.isSpokesperson) }
        .prefix(2).map(speaker)
      return pair.count == 2 ? pair.reversed() : []
    case "两人", "二人", "双方", "他俩":
      let pair = recent.prefix(2).map(speaker)
      return pair.count == 2 ? pair.reversed() : []
    case "三人" where recent.count >= 3:
      return recent.prefix(3).reversed().map(speaker)
    case "他们", "她们", "它们", "三人":
      return speakers.contains { $0.person < 0 } || speakers.count > 1 ? speakers : []
    case "两国":
      return [Speaker(name: pronoun, person: -1, kind: .group)]
    case "其", "前者", "后者", "此人", "它":
      return pronoun == "它" && !speakers.isEmpty ? speakers : []
    default:
      if let unnamed { return [unnamed] }
      return (subject ?? person ?? recent.first).map { [speaker($0)] } ?? speakers
    }
  }

  /// Whether a role is a title told shorter or longer (贸易代表, 美国贸易代表, 美贸易代表).
  private static func agree(_ role: String, _ title: String) -> Bool {
    if title.ends(inBytesOf: role) || role.ends(inBytesOf: title) { return true }
    let scalars = role.unicodeScalars
    guard let first = scalars.first, title.unicodeScalars.first == first,
      scalars.dropFirst(4).first != nil
    else { return false }
    return title.ends(inBytesOf: String(scalars.dropFirst()))
  }

  private static func isSpokesperson(_ title: String) -> Bool {
    title.hasSuffix("发言人") || title.hasSuffix("记者")
  }

  /// Who an office or profession without a name is (这位发言人, 官员).
  ///
  /// A headline may speak of somebody the text names later, a sentence only of somebody named.
  func resolve(role: String, inHeadline: Bool = false) -> Speaker? {
    let tail = String(role.unicodeScalars.suffix(2))
    let titled = people.entries.indices.filter { index in
      (inHeadline || named.contains(index))
        && people.entries[index].titles.contains { Self.agree(role, $0) }
    }
    if let last = speakers.last, last.person >= 0, titled.contains(last.person) { return last }
    if titled.count == 1 { return speaker(titled[0]) }
    if let known = roles[tail], known.name != role { return known }
    return nil
  }
}
