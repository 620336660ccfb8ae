internal import ChineseText
internal import EDTF

extension ArticleFactsMaker {
  mutating func addEntities() {
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
    let keys = extraction.people.map { finding in
      registry.person([finding.value.name] + finding.value.aliases, titles: finding.value.titles)
    }
    let compatriots = Dictionary(grouping: Set(keys)) { registry.known($0)?.country }
    for (finding, known) in zip(extraction.people, keys) {
      let person = finding.value
      let forms = [person.name] + person.aliases
      var key = known
      let isAlone = compatriots[registry.known(key)?.country]?.count == 1
      // 罗某 or 张先生 of one article and of another are hardly ever one person.
      if registry.isAnonymous(key)
        || isAlone && registry.isAnybody(key, called: forms, titles: person.titles)
      {
        key = EntityKey(.person, "\(key.name)（\(dateline)）")
      }
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

  /// Outlet and day of the article, as they tell it apart in a name.
  var dateline: String {
    let parts = [article.outlet.map { registry.outlet($0).name }, article.published?.edtf]
    let text = parts.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? article.title : text
  }

  mutating func add(_ findings: [Finding<NamedThing>], _ kind: NodeKind) {
    for finding in findings {
      let thing = finding.value
      let plain = NameRegistry.plain(thing.canonical ?? thing.name)
      if kind == .organization, BodyReading.mayName(plain), addShared(finding, plain) { continue }
      let key = EntityKey(kind, plain)
      add(key, .mentioned, place(of: finding), names: [thing.name])
    }
  }

  mutating func add(
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
  mutating func party(_ name: String, _ place: TextPlace) -> EntityKey? {
    let plain = NameRegistry.plain(name)
    if BodyReading.mayName(plain), let key = shared(plain, at: place) {
      add(key, .mentioned, place, names: [name])
      return key
    }
    if let known = parties[name] { return known }
    guard !plain.isEmpty else { return nil }
    let key =
      registry.isOutlet(name) ? registry.outlet(name) : EntityKey(.organization, plain)
    add(key, key.kind == .outlet ? .cited : .mentioned, place, names: [name])
    return key
  }

  /// Where a finding stands, if the words stand there indeed.
  func place<Value>(of finding: Finding<Value>) -> TextPlace? {
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

  func number(_ kind: NodeKind, _ ordinal: Int) -> StableNumber {
    let parts = [facts.node.number.value, kind.code, ordinal]
    return StableNumber(joining: parts.map { UInt64(bitPattern: Int64($0)) }, texts: [])
  }
}
