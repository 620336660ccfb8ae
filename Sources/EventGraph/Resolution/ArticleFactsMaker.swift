internal import ChineseText
internal import EDTF

/// Turns what the finders saw in an article into facts with keys.
struct ArticleFactsMaker {
  private let registry: NameRegistry
  private let article: Article
  private let extraction: Extraction
  private var facts: ArticleFacts
  private let blocks: [[Unicode.Scalar]]
  /// The entities of the article by every form it prints.
  private var parties: [String: EntityKey] = [:]
  private var entities: [EntityMention] = []
  private var seen: Set<String> = []

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

// MARK: - Entities

extension ArticleFactsMaker {
  private mutating func addEntities() {
    if let outlet = article.outlet {
      // What a page says of its own outlet is proved by its title.
      let title = TextPlace(
        paragraph: 0,
        start: 0,
        end: blocks[0].count,
        rule: "page",
        confidence: 100
      )
      add(registry.outlet(outlet), .published, title, names: [outlet])
    }
    for finding in extraction.people {
      let person = finding.value
      let forms = [person.name] + person.aliases
      let key = registry.person(forms)
      add(key, .mentioned, place(of: finding), names: forms)
      for title in person.titles {
        facts.names.append(NameMention(entity: key, name: NameRecord(title, .title)))
      }
    }
    for finding in extraction.outlets {
      let key = registry.outlet(finding.value.canonical ?? finding.value.name)
      add(key, .cited, place(of: finding), names: [finding.value.name])
    }
    add(extraction.organizations, .organization)
    add(extraction.places, .place)
  }

  private mutating func add(_ findings: [Finding<NamedThing>], _ kind: NodeKind) {
    for finding in findings {
      let thing = finding.value
      let key = EntityKey(kind, NameRegistry.plain(thing.canonical ?? thing.name))
      add(key, .mentioned, place(of: finding), names: [thing.name])
    }
  }

  private mutating func add(
    _ key: EntityKey,
    _ edge: EdgeKind,
    _ place: TextPlace?,
    names: [String]
  ) {
    guard !key.name.isEmpty, let place else { return }
    for name in names where !name.isEmpty {
      if key.kind != .place { parties[name, default: key] = key }
      if seen.insert("\(key.text)\u{0}\(name)").inserted {
        let record = NameRecord(name, NameRegistry.kind(of: name, in: key.kind))
        facts.names.append(NameMention(entity: key, name: record))
      }
    }
    if seen.insert("\(key.text)\u{0}\u{0}\(edge.rawValue)").inserted {
      entities.append(EntityMention(entity: key, edge: edge, place: place))
    }
  }

  /// Who is meant by a party of a meeting or a statement; its first place is its proof.
  private mutating func party(_ name: String, _ place: TextPlace) -> EntityKey? {
    if let known = parties[name] { return known }
    let plain = NameRegistry.plain(name)
    guard !plain.isEmpty else { return nil }
    let key =
      registry.isOutlet(name) ? registry.outlet(name) : EntityKey(.organization, plain)
    add(key, key.kind == .outlet ? .cited : .mentioned, place, names: [name])
    return key
  }

  /// Where a finding stands, if the words stand there indeed.
  private func place<Value>(of finding: Finding<Value>) -> TextPlace? {
    let span = finding.span
    guard blocks.indices.contains(span.block), span.start >= 0, span.start < span.end,
      span.end <= blocks[span.block].count,
      blocks[span.block][span.start..<span.end].elementsEqual(finding.exact.unicodeScalars)
    else { return nil }
    return TextPlace(
      paragraph: span.block,
      start: span.start,
      end: span.end,
      rule: finding.rule,
      confidence: finding.confidence
    )
  }

  private func number(_ kind: NodeKind, _ ordinal: Int) -> StableNumber {
    let parts = [facts.node.number.value, kind.code, ordinal]
    return StableNumber(joining: parts.map { UInt64(bitPattern: Int64($0)) }, texts: [])
  }
}

// MARK: - Events

extension ArticleFactsMaker {
  /// Adds the meetings and says which mention each finding became.
  private mutating func addMeetings() -> [Int: StableNumber] {
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

  private mutating func addStatements(_ meetings: [Int: StableNumber]) -> [Int: StableNumber] {
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

  private mutating func addOmissions(_ statements: [Int: StableNumber]) {
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

  private mutating func addContradictions() {
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
