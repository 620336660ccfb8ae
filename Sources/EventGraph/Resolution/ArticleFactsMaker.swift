internal import ChineseText
internal import EDTF

/// Turns what the finders saw in an article into facts with keys.
struct ArticleFactsMaker {
  let registry: NameRegistry
  let article: Article
  let extraction: Extraction
  var facts: ArticleFacts
  let blocks: [[Unicode.Scalar]]
  /// The entities of the article by every form it prints.
  var parties: [String: EntityKey] = [:]
  var entities: [EntityMention] = []
  var seen: Set<String> = []
  /// Whose the bodies are that the article names, read where it names one.
  var bodyReading: BodyReading?
  var bodies: [String: [BodyReading.Mention]] = [:]

  private init(_ article: Article, _ extraction: Extraction, _ registry: NameRegistry) {
    self.article = article
    self.extraction = extraction
    self.registry = registry
    let paragraphs = article.paragraphs + article.captions
    let texts = [article.title] + paragraphs.map(\.text)
    let kinds = ["title"] + paragraphs.map(\.kind.rawValue)
    blocks = texts.map { Array($0.unicodeScalars) }
    facts = ArticleFacts(
      node: Self.node(of: article, registry),
      blocks: zip(kinds, texts).map { ArticleFacts.Block(kind: $0, text: $1) }
    )
  }

  /// The facts of an article.
  static func facts(
    of article: Article,
    _ extraction: Extraction,
    _ registry: NameRegistry
  ) -> ArticleFacts {
    var maker = ArticleFactsMaker(article, extraction, registry)
    maker.addEntities()
    let meetings = maker.addMeetings()
    let statements = maker.addStatements(meetings)
    maker.addOmissions(statements)
    maker.facts.entities = maker.entities
    maker.addContradictions()
    return maker.facts
  }

  /// The same text of the same outlet is one article, whatever files it stands in.
  private static func node(of article: Article, _ registry: NameRegistry) -> NodeRecord {
    let outlet = article.outlet.map { registry.outlet($0).name }
    let day = article.published?.edtf
    var hash = SHA256()
    let parts =
      [outlet ?? "", day ?? "", article.url ?? "", article.title]
      + (article.paragraphs + article.captions).map(\.text) + article.authors
    for part in parts {
      hash.update(part.utf8)
      hash.update(CollectionOfOne(0))
    }
    let digits = hash.digest().prefix(5).map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0\(text)" : text
    }
    let id = [outlet, day, digits.joined()].compactMap(\.self).joined(separator: "-")
    var node = NodeRecord(.article, id: id, label: article.title)
    node.happened = day.flatMap(EDTFDate.init)
    var page = ArticleRecord()
    page.url = article.url
    page.published = article.published?.edtfWithTime
    page.language = article.language
    page.authors = article.authors
    node.article = page
    return node
  }
}

// MARK: - Events

extension ArticleFactsMaker {
  /// Adds the meetings and says which mention each finding became.
  mutating func addMeetings() -> [Int: StableNumber] {
    var numbers: [Int: StableNumber] = [:]
    for (index, finding) in extraction.meetings.enumerated() {
      guard let place = place(of: finding) else { continue }
      let meeting = finding.value
      let parties = Set(meeting.participants.compactMap { party($0, place) })
      var location: EntityKey?
      if let name = meeting.place.map(NameRegistry.plain), !name.isEmpty {
        location = EntityKey(.place, name)
        add(EntityKey(.place, name), .mentioned, place, names: [name])
      }
      let number = number(.meeting, index)
      numbers[index] = number
      facts.meetings.append(
        MeetingMention(
          number: number,
          article: facts.node.number,
          type: MeetingType(rawValue: meeting.kind.rawValue) ?? .other,
          status: MeetingStatus(rawValue: meeting.status.rawValue) ?? .held,
          parties: parties.sorted(),
          location: location,
          happened: meeting.date.flatMap(EDTFDate.init),
          place: place
        )
      )
    }
    return numbers
  }

  mutating func addStatements(_ meetings: [Int: StableNumber]) -> [Int: StableNumber] {
    var numbers: [Int: StableNumber] = [:]
    for (index, finding) in extraction.statements.enumerated() {
      let statement = finding.value
      guard let place = place(of: finding), let speaker = party(statement.speaker, place)
      else { continue }
      let happened = statement.date.flatMap(EDTFDate.init).flatMap(toldByNow)
      let number = number(.statement, index)
      numbers[index] = number
      facts.statements.append(
        StatementMention(
          number: number,
          article: facts.node.number,
          speaker: speaker,
          addressee: statement.addressee.flatMap { party($0, place) },
          text: statement.text,
          isDirect: statement.direct,
          via: Set(statement.via.map(registry.outlet)).sorted(),
          happened: happened,
          day: day(of: happened),
          saidAt: statement.meeting.flatMap { meetings[$0] }
            ?? (happened == nil ? occasion(of: speaker, at: place) : nil),
          place: place
        )
      )
      for name in statement.via { add(registry.outlet(name), .cited, place, names: [name]) }
    }
    return numbers
  }

  /// Nobody reports what has yet to be said: such a date is what the words are about.
  private func toldByNow(_ date: EDTFDate) -> EDTFDate? {
    guard let published = article.published?.day.dayNumber, let first = date.lower?.dayNumber
    else { return date }
    return first <= published + 1 ? date : nil
  }

  /// How many days old the meeting may be that an article is about.
  private static let newsworthy = 7

  /// The meeting that an article is about, at which it quotes the speaker.
  ///
  /// It is the one alone in which he took part just now: what is quoted from him without another
  /// time was said there. One more meeting of his that has no date could be the one as well.
  private func occasion(of speaker: EntityKey, at place: TextPlace) -> StableNumber? {
    guard let published = article.published?.day.dayNumber else { return nil }
    let recent = facts.meetings.filter { meeting in
      guard meeting.status == .held, meeting.type != .letter, meeting.parties.count > 1,
        meeting.parties.contains(speaker)
      else { return false }
      // What is dated roughly is the one only where it could be.
      guard let first = meeting.happened?.lower?.dayNumber,
        let last = meeting.happened?.upper?.dayNumber
      else { return true }
      return last >= published - Self.newsworthy && first <= published
    }
    guard let meeting = recent.first, recent.count == 1, meeting.happened?.exactDay != nil,
      meeting.place.paragraph <= place.paragraph
    else { return nil }
    return meeting.number
  }

  mutating func addOmissions(_ statements: [Int: StableNumber]) {
    for (index, finding) in extraction.omissions.enumerated() {
      guard let place = place(of: finding), let party = party(finding.value.who, place)
      else { continue }
      facts.omissions.append(
        OmissionMention(
          number: number(.omission, index),
          article: facts.node.number,
          party: party,
          what: finding.value.what,
          concerned: finding.value.statement.flatMap { statements[$0] },
          place: place
        )
      )
    }
  }

  mutating func addContradictions() {
    for finding in extraction.dates {
      guard let conflict = finding.value.conflict, let place = place(of: finding),
        let happened = conflict.readings.first, let other = conflict.readings.last
      else { continue }
      let article = facts.node.number
      facts.contradictions.append(
        DateContradiction(article, happened, not: other, why: conflict.description, at: place)
      )
    }
  }

  /// Vague dates say less than the day of publication.
  private func day(of happened: EDTFDate?) -> Int {
    if let day = happened?.exactDay { return day.dayNumber }
    return article.published?.day.dayNumber ?? happened?.lower?.dayNumber ?? 0
  }
}
