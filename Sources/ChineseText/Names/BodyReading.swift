/// Whose the bodies are that an article names without their country: 国务院, 外交部, 公安局.
///
/// What stands directly before or behind a name counts first (中共外交部, 国务院发言人奥特加斯), then the one country
/// whose body of that name the article names elsewhere, then those in the article who head it, speak for it
/// or sit in it. What nothing of this tells is the article's own: nobody knows that it is another one's.
package struct BodyReading {
  /// A known person of the article.
  package struct Official {
    let forms: [[UInt16]]
    let country: String
    let offices: [String]

    package init(_ person: KnownPerson, forms: [String]) {
      self.forms = forms.map { ScriptFolding.standard.fold($0) }
      country = person.country
      offices = person.offices
    }
  }

  /// A body as it is known beyond its article.
  package struct Name: Hashable {
    package let text: String
    /// Whether it says which body is meant; else only the article knows.
    package let isWhole: Bool

    package init(text: String, isWhole: Bool) {
      self.text = text
      self.isWhole = isWhole
    }
  }

  /// A place in a block where a body is named.
  package struct Mention {
    package let block: Int
    /// The name, with its owner where that stands directly before it.
    package let range: Range<Int>
    package internal(set) var name: Name
    /// The country that the words around the name tell; empty where they tell that it is no country's.
    var owner: String?
    /// Whether it is the beginning of another word: 外交部长, 司法部门, 国会山.
    let isBeginning: Bool
  }

  let lexicon: Lexicon
  let bodies: SharedBodies
  let blocks: [[UInt16]]
  let officials: [Official]

  /// Reads the blocks of an article.
  package init(
    _ texts: [String],
    officials: [Official],
    lexicon: Lexicon = .standard,
    bodies: SharedBodies = .standard
  ) {
    blocks = texts.map { text in
      var units: [UInt16] = []
      ScriptFolding.standard.fold(Array(text.utf8)[...], into: &units)
      return units
    }
    self.officials = officials
    self.lexicon = lexicon
    self.bodies = bodies
  }

  /// Whether a name ends in a word for a body of a country or a town.
  package static func mayName(_ name: String, bodies: SharedBodies = .standard) -> Bool {
    bodies.endsShared(name)
  }

  /// A name that says itself whose it is (美司法部); nil for any other.
  package static func name(
    _ text: String,
    lexicon: Lexicon = .standard,
    bodies: SharedBodies = .standard
  ) -> Name? {
    let units = ScriptFolding.standard.fold(text)
    let owners = BodyOwners(lexicon: lexicon, bodies: bodies, units: units)
    for length in stride(from: min(7, units.count - 1), to: 1, by: -1) {
      let word = String(folded: units.suffix(length))
      guard bodies.isShared(word) else { continue }
      let found = owners.before(units.count - length, bodies.usual(word))
      guard case .named(let name, 0, _) = found else { continue }
      return name
    }
    return nil
  }

  /// Every name of a country's body that says whose it is: 中国外交部, 中共外交部.
  package static func names(of whole: String, bodies: SharedBodies = .standard) -> [String] {
    bodies.names(of: whole)
  }

  /// Everywhere that a body is named, in the order of the text.
  package func mentions(of body: String) -> [Mention] {
    var mentions: [Mention] = []
    let words = bodies.words(for: body).map { Array($0.utf16) }.sorted { $1.count < $0.count }
    let starts = words.compactMap(\.first)
    for (block, units) in blocks.enumerated() {
      let owners = BodyOwners(lexicon: lexicon, bodies: bodies, units: units)
      var place = 0
      while place < units.count {
        guard starts.contains(units[place]),
          let word = words.first(where: { units[place...].starts(with: $0) })
        else {
          place += 1
          continue
        }
        let end = place + word.count
        switch owners.before(place, body) {
        case .named(let name, let start, let owner):
          let mention = Mention(
            block: block,
            range: start..<end,
            name: name,
            owner: owner,
            isBeginning: isBeginning(end, units)
          )
          mentions.append(mention)
        case .nobody: break
        case .unsaid(let mayBeTold):
          let own = Name(text: body, isWhole: false)
          let mention = Mention(
            block: block,
            range: place..<end,
            name: own,
            owner: mayBeTold ? owner(behind: end, body, in: units) : "",
            isBeginning: isBeginning(end, units)
          )
          mentions.append(mention)
        }
        place = end
      }
    }
    if bodies.kind(body) != .local { mentions = told(mentions, body) }
    return mentions.filter { !$0.isBeginning }
  }

  private static let wordEnds = Set(ScriptFolding.standard.fold("长门山"))

  private func isBeginning(_ end: Int, _ units: [UInt16]) -> Bool {
    end < units.count && Self.wordEnds.contains(units[end])
  }

  /// Gives the names that the article does not tell directly.
  private func told(_ mentions: [Mention], _ body: String) -> [Mention] {
    let isMission = bodies.kind(body) == .mission
    let whole = Set(mentions.filter(\.name.isWhole).map(\.name))
    let owners = Set(mentions.compactMap(\.owner).filter { !$0.isEmpty })
    let elsewhere = bodies.onlyOwner(of: body) ?? country(of: officials, body)
    return mentions.indices.map { place in
      var mention = mentions[place]
      guard !mention.name.isWhole, mention.owner != "" else { return mention }
      if isMission {
        if whole.count == 1, let only = whole.first { mention.name = only }
        return mention
      }
      let last = mentions[..<place].last { $0.block == mention.block && $0.owner?.isEmpty == false }
      let owner =
        mention.owner
        ?? (owners.isEmpty
          ? elsewhere ?? country(inSentenceOf: mention, body)
          : owners.count == 1 ? owners.first : last?.owner)
      if let owner { mention.name = Name(text: owner + body, isWhole: true) }
      return mention
    }
  }

  /// The only country whose people with such offices are named.
  private func country(of officials: [Official], _ body: String) -> String? {
    let countries = Set(
      officials.filter { $0.offices.contains { bodies.isOffice($0, of: body) } }.map(\.country)
    )
    guard countries.count == 1 else { return nil }
    return countries.first.flatMap(bodies.country(code:))
  }

  /// The country that the sentence tells: of those named in it, or of the one officer it opens with.
  private func country(inSentenceOf mention: Mention, _ body: String) -> String? {
    let units = blocks[mention.block]
    var start = mention.range.lowerBound
    while start > 0, !Unit.endsSentence(units[start - 1]) { start -= 1 }
    let before = units[start..<mention.range.lowerBound]
    let named = officials.filter { $0.forms.contains { !$0.isEmpty && before.holds($0[...]) } }
    if let country = country(of: named, body) { return country }
    return BodyOwners(lexicon: lexicon, bodies: bodies, units: units).officer(in: before)
  }

  /// The country that the words behind a name tell: 国务院总理, 外交部发言人华春莹.
  private func owner(behind end: Int, _ body: String, in units: [UInt16]) -> String? {
    let rest = units[end...]
    if let sign = bodies.signs.first(where: { $0.body == body && rest.starts(with: $0.units) }) {
      return sign.owner
    }
    let next = rest.prefix(Self.farthest)
    let owners = BodyOwners(lexicon: lexicon, bodies: bodies, units: units)
    for official in officials {
      for form in official.forms where form.count > 1 {
        for place in next.indices.dropFirst() where next[place...].starts(with: form) {
          let title = body + String(folded: next[..<place])
          guard lexicon.isOffice(title), !owners.hasSmallWord(end..<place) else { continue }
          return bodies.country(code: official.country)
        }
      }
    }
    return nil
  }

  /// How far behind a body its officer is named.
  private static let farthest = 14
}
