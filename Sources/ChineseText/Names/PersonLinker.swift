/// Joins the forms of an article that name one person, and marks where each is named.
struct PersonLinker {
  let lexicon: Lexicon
  let candidates: FormTable<NameCandidate>
  let order: [String]

  private var parent = FormTable<String>()
  /// The full Latin names of the article by their last word.
  private var latinLastNames: [String: String] = [:]

  /// Makes a linker over all candidates, in the order of the text.
  init(lexicon: Lexicon, candidates: FormTable<NameCandidate>, order: [String]) {
    self.lexicon = lexicon
    self.candidates = candidates
    self.order = order
  }

  /// The people of the article; the blocks learn where they are named.
  mutating func link(_ blocks: [BlockReading]) -> PersonIndex {
    let accepted = order.filter { candidates[$0]?.isAccepted == true }
    for form in accepted where candidates[form]?.isLatin == true {
      if let last = form.split(separator: " ").last {
        latinLastNames[String(last)] = form
      }
    }
    joinKnown(accepted)
    joinDotted(accepted)
    joinFirstParts(accepted)
    joinTails(accepted)
    joinByLatinNames(accepted)
    var index = PersonIndex()
    for block in blocks.indices {
      mark(blocks[block], into: &index)
    }
    addLatinAliases(to: &index)
    AddressedNames(lexicon: lexicon).mark(blocks, into: &index)
    ShortNames(lexicon: lexicon).mark(blocks, into: &index)
    return index
  }

  private func root(_ form: String) -> String {
    var form = form
    while let next = parent[form], next != form {
      form = next
    }
    return form
  }

  private mutating func join(_ left: String, _ right: String) {
    let (left, right) = (root(left), root(right))
    if left != right {
      parent[right] = left
    }
  }

  private mutating func joinKnown(_ accepted: [String]) {
    var byPerson: [Int32: String] = [:]
    let dottedEnds = Set(
      accepted.filter { (candidates[$0]?.known ?? -1) < 0 }.compactMap(ForeignName.lastPart)
    )
    for form in accepted {
      parent[form] = parent[form] ?? form
      guard let candidate = candidates[form], candidate.known >= 0 else { continue }
      // 约翰逊 is Ron where the article has a 罗恩·约翰逊, whoever else bears the name.
      if candidate.evidence.contains(.knownWeakly), dottedEnds.contains(form) { continue }
      if let other = byPerson[candidate.known] {
        join(other, form)
      } else {
        byPerson[candidate.known] = form
      }
    }
  }

  private mutating func joinDotted(_ accepted: [String]) {
    var bearers: [String: String] = [:]
    for form in accepted {
      guard let last = ForeignName.lastPart(form), let candidate = candidates[form] else {
        continue
      }
      let other = candidates[last]
      let isSomebodyElse =
        other?.evidence.contains(.known) == true && other?.known != candidate.known
        && !isPlainlyAfter(form, last, accepted)
      if !isSomebodyElse, !areTwo(candidate, other) {
        // 迈克尔·诺尔 and 威廉·诺尔 are two: the last part alone is the first of them.
        let first = bearers[last] ?? form
        guard ForeignName.firstPart(first) == ForeignName.firstPart(form) else { continue }
        bearers[last] = first
        parent[last] = parent[last] ?? last
        join(form, last)
      }
    }
  }

  /// 扎克里兹 is the 扎克里兹·罗德吉 of the article where no other name begins or ends so.
  private mutating func joinFirstParts(_ accepted: [String]) {
    let dotted = accepted.filter { ForeignName.lastPart($0) != nil }
    for form in dotted {
      guard let first = ForeignName.firstPart(form), let short = candidates[first],
        short.isAccepted, short.known < 0, (candidates[form]?.known ?? -1) < 0,
        dotted.allSatisfy({
          $0 == form || ForeignName.firstPart($0) != first && ForeignName.lastPart($0) != first
        })
      else { continue }
      parent[first] = parent[first] ?? first
      join(form, first)
    }
  }

  /// 莫里森 is the 约瑟夫·莫里森 named before where nothing shows that the one whom everybody knows is
  /// meant: no title, no Latin name and no other form of his.
  private func isPlainlyAfter(_ full: String, _ short: String, _ accepted: [String]) -> Bool {
    guard let candidate = candidates[full], candidate.known < 0, let other = candidates[short],
      !other.evidence.hasAny([.titleBefore, .titleAfter, .latinName, .latinWord]),
      let place = order.firstIndex(of: full), let after = order.firstIndex(of: short)
    else { return false }
    return place < after && isAlone(short, accepted)
  }

  /// 哈林德·辛格（Harinder Singh） and 辛格（Rajnath Singh） are two.
  private func areTwo(_ full: NameCandidate, _ short: NameCandidate?) -> Bool {
    let names = full.latinNames.compactMap(LatinFullName.init)
    let others = (short?.latinNames ?? []).compactMap(LatinFullName.init)
    guard !names.isEmpty, !others.isEmpty else { return false }
    return !names.contains { name in others.contains(where: name.isCompatible) }
  }

  /// 奥马尔 is the 阿萨德奥马尔 named before, where only one name ends so.
  private mutating func joinTails(_ accepted: [String]) {
    let foreign = accepted.filter { form in
      guard let candidate = candidates[form] else { return false }
      return candidate.isForeign && candidate.known < 0 && ForeignName.lastPart(form) == nil
    }
    for (place, form) in foreign.enumerated() {
      let longer = foreign.prefix(place).filter {
        $0.hasSuffix(form) && $0.utf16.count >= form.utf16.count + 2
      }
      if longer.count == 1 { join(longer[0], form) }
    }
  }

  private mutating func joinByLatinNames(_ accepted: [String]) {
    var byLatin: [String: String] = [:]
    for form in accepted {
      for latin in candidates[form]?.latinNames ?? [] where latin.contains(" ") {
        if let last = latin.split(separator: " ").last.map(String.init), parent[last] != nil,
          candidates[last]?.form != form, isAlone(last, accepted)
        {
          // 托尼·布林肯（Tony Blinken）: the list knows the last word by itself.
          join(form, last)
        }
        if parent[latin] != nil, latin != form {
          join(form, latin)
        } else if let other = byLatin[latin] {
          join(other, form)
        } else {
          byLatin[latin] = form
        }
      }
    }
  }

  /// Whether no other form of the article is joined to this one.
  private func isAlone(_ form: String, _ accepted: [String]) -> Bool {
    let root = root(form)
    return accepted.allSatisfy { $0 == form || self.root($0) != root }
  }

  private mutating func mark(_ block: BlockReading, into index: inout PersonIndex) {
    guard !block.isCredit else { return }
    let context = NameContext(lexicon: lexicon, block: block)
    var mentions: [NameMention] = []
    var place = 0
    while place < block.tokens.count {
      let kinds = block.tokens[place].kinds
      var end = place + 1
      if kinds.contains(.latin), !kinds.contains(.person) {
        end = max(end, LatinName.end(from: place, in: block))
      }
      if kinds.hasAny([.person, .hanName, .foreignName, .latin, .sure]) {
        let start = Int(block.tokens[place].start)
        var form = block.text.folded(start, Int(block.tokens[end - 1].end))
        if kinds.contains(.latin), parent[form] == nil, let full = latinLastNames[form] {
          parent[form] = full
          form = String(form)
        }
        if parent[form] != nil, !context.isNamedAfter(place, end, form: form),
          !CreditLine.isReporter(place, end, in: block)
        {
          let person = note(
            form,
            at: block.span(start, Int(block.tokens[end - 1].end)),
            block,
            &index
          )
          mentions.append(NameMention(firstToken: place, endToken: end, person: person))
        }
      }
      place = end
    }
    block.mentions = mentions
  }

  private func note(
    _ form: String,
    at span: TextSpan,
    _ block: BlockReading,
    _ index: inout PersonIndex
  ) -> Int {
    let printed = block.text.original(span.start, span.end)
    let person = index.byForm[form] ?? index.byForm[root(form)] ?? index.entries.count
    if person == index.entries.count {
      let entry = PersonIndex.Entry(
        name: printed,
        aliases: [],
        titles: [],
        known: candidates[form]?.known ?? -1,
        forms: [],
        first: span
      )
      index.entries.append(entry)
      index.byForm[root(form)] = person
    }
    index.byForm[form] = person
    index.entries[person].note(printed, form: form)
    for title in candidates[form]?.titles ?? []
    where !index.entries[person].titles.contains(title) {
      index.entries[person].titles.append(title)
    }
    return person
  }

  private func addLatinAliases(to index: inout PersonIndex) {
    for form in order {
      guard let person = index.byForm[form] else { continue }
      for latin in candidates[form]?.latinNames ?? [] {
        index.entries[person].addAlias(latin)
      }
    }
  }
}

extension PersonIndex.Entry {
  /// Counts a printed form; the fullest Chinese one becomes the name.
  mutating func note(_ printed: String, form: String) {
    count += 1
    guard forms.insert(form).inserted, printed != name else { return }
    if Self.isFuller(printed, than: name) {
      aliases.append(name)
      name = printed
    } else {
      addAlias(printed)
    }
  }

  /// Adds a form that is not there yet.
  mutating func addAlias(_ alias: String) {
    if alias != name, !aliases.contains(alias), !alias.isEmpty {
      aliases.append(alias)
    }
  }

  private static func isFuller(_ form: String, than other: String) -> Bool {
    let (left, right) = (form.unicodeScalars, other.unicodeScalars)
    let isLatin = left.allSatisfy { $0.isASCII }
    guard isLatin == right.allSatisfy({ $0.isASCII }) else { return !isLatin }
    // Another transcription (川普, 特朗普) is no fuller form: only one that holds the other is.
    let holds = form.hasSuffix(other) || !isLatin && form.hasPrefix(other)
    return left.count > right.count && holds || left.count >= right.count + 3
  }
}
