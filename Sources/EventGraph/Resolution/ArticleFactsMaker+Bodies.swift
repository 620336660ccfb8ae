internal import ChineseText

extension ArticleFactsMaker {
  /// Adds the bodies of countries and towns that a finding names: every one that is meant by the name.
  ///
  /// 外交部 is the ministry of the country that the article means where it says so; what the article does
  /// not tell is kept apart from that of any other article.
  ///
  /// - Returns: Whether the name is one of those that many have.
  mutating func addShared(_ finding: Finding<NamedThing>, _ plain: String) -> Bool {
    let name = finding.value.name
    if let whole = BodyReading.name(plain) {
      add(key(of: whole), .mentioned, place(of: finding), names: [name])
      return true
    }
    guard SharedBodies.standard.isShared(plain) else { return false }
    var seen: Set<BodyReading.Name> = []
    for mention in mentions(of: SharedBodies.standard.usual(plain))
    where seen.insert(mention.name).inserted {
      let place = TextPlace(
        paragraph: mention.block,
        start: mention.range.lowerBound,
        end: mention.range.upperBound,
        rule: finding.rule,
        confidence: finding.confidence
      )
      var words = String.UnicodeScalarView()
      words.append(contentsOf: blocks[mention.block][mention.range])
      add(key(of: mention.name), .mentioned, place, names: [String(words), name])
    }
    return true
  }

  /// The body of a country or a town that a name means at a place; nil for any other name.
  mutating func shared(_ plain: String, at place: TextPlace) -> EntityKey? {
    if let whole = BodyReading.name(plain) { return key(of: whole) }
    guard SharedBodies.standard.isShared(plain) else { return nil }
    let body = SharedBodies.standard.usual(plain)
    let mentions = mentions(of: body)
    let near = mentions.last {
      $0.block == place.paragraph && $0.range.lowerBound < max(place.end, place.start + 1)
    }
    let names = Set(mentions.map(\.name))
    let own = BodyReading.Name(text: body, isWhole: false)
    return key(of: near?.name ?? (names.count == 1 ? names.first : nil) ?? own)
  }

  private func key(of name: BodyReading.Name) -> EntityKey {
    EntityKey(.organization, name.isWhole ? name.text : "\(name.text)（\(dateline)）")
  }

  private mutating func mentions(of body: String) -> [BodyReading.Mention] {
    if let known = bodies[body] { return known }
    let reading = bodyReading ?? makeBodyReading()
    bodyReading = reading
    let mentions = reading.mentions(of: body)
    bodies[body] = mentions
    return mentions
  }

  private func makeBodyReading() -> BodyReading {
    let officials = extraction.people.compactMap { finding -> BodyReading.Official? in
      let forms = [finding.value.name] + finding.value.aliases
      return registry.known(registry.person(forms)).map { BodyReading.Official($0, forms: forms) }
    }
    return BodyReading(facts.blocks.map(\.text), officials: officials)
  }
}
