/// Finds the subject of a word of saying.
struct SpeakerFinder {
  let block: BlockReading
  let phrases: PhraseReader

  /// The phrases that speak, and the one spoken to.
  struct Subject {
    var speakers: [Phrase] = []
    var addressee: Phrase?
    /// Whether nothing but small words stands between the speaker and the cue.
    var isAdjacent = true

    /// Whether one person speaks.
    var isPerson: Bool {
      guard case .person? = speakers.first?.kind else { return speakers.first?.kind == .pronoun }
      return true
    }
  }

  init(_ block: BlockReading) {
    self.block = block
    phrases = PhraseReader(block: block)
  }

  /// What a look at the words before a place leads to.
  private enum Step {
    case back(to: Int)
    case found(Subject?)
  }

  /// The subject before a cue, within its clause.
  func subject(before cue: Int, from least: Int) -> Subject? {
    var subject = Subject()
    var place = cue
    for _ in Range(from: 0, to: 10) {
      place = skippingSmallWords(place, least)
      guard place > least else { return nil }
      switch step(from: place, least, &subject) {
      case .back(let earlier): place = earlier
      case .found(let found): return found
      }
    }
    return nil
  }

  private func step(from place: Int, _ least: Int, _ subject: inout Subject) -> Step {
    if block.token(place - 1).kinds.contains(.close), isClosing(place - 1, least) {
      guard let opener = opener(of: place - 1, least) else {
        return .found(leading(from: least, to: place, addressee: subject.addressee))
      }
      return .back(to: opener)
    }
    if let phrase = phrases.phrase(endingAt: place, notBefore: least) {
      return step(over: phrase, least, &subject)
    }
    if let opener = eventOpener(before: place, least) { return .back(to: opener) }
    return .found(leading(from: least, to: place, addressee: subject.addressee))
  }

  private func step(over phrase: Phrase, _ least: Int, _ subject: inout Subject) -> Step {
    let before = phrase.tokens.lowerBound - 1
    if phrase.tokens.count == 1, before > least, block.plays(.companion, at: before),
      phrase.kind == .body || phrase.kind == .group
    {
      // 国际特赦、无国界记者等组织: those who are listed speak.
      let isKnown = phrases.phrase(endingAt: before, notBefore: least) != nil
      return isKnown ? .back(to: before) : .found(listed(until: phrase, from: least))
    }
    if isWriting(phrase, before, least) { return .back(to: before + 1) }
    let joined = jointBefore(phrase, least)
    if joined >= least, let joint = joint(phrase, joined, least),
      joined == before || joint.allSatisfy(isPerson)
    {
      subject.speakers = joint
      return .found(subject)
    }
    if before >= least, block.plays(.object, at: before), !block.plays(.owing, at: before),
      !isSomebody(phrase)
    {
      if block.plays(.addressing, at: before) { subject.addressee = phrase }
      return .back(to: before)
    }
    if let opener = placeOpener(before: phrase, least) { return .back(to: opener) }
    if let opener = addressOpener(before: phrase, least) {
      subject.addressee = phrase
      return .back(to: opener)
    }
    return .found(accept(phrase, into: subject, from: least))
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    if case .person = phrase.kind { true } else { false }
  }

  /// The token that may join a phrase to another one, before the title of a name (、副省长方小舟).
  private func jointBefore(_ phrase: Phrase, _ least: Int) -> Int {
    var place = phrase.tokens.lowerBound - 1
    guard case .person = phrase.kind else { return place }
    guard block.token(place).kinds.hasAny(.title) else { return place }
    while place > least, phrase.tokens.lowerBound - place < 6, isTitlePart(place) {
      place -= 1
    }
    let joins = block.unit(place) == Unit.listComma || block.plays(.listing, at: place)
    return joins ? place : phrase.tokens.lowerBound - 1
  }

  /// Whether a token may belong to the title of a name (渔业·大臣).
  func isTitlePart(_ index: Int) -> Bool {
    let title: WordKind = [.title, .modifier, .organization, .country, .short, .suffix, .province]
    let kinds = block.token(index).kinds
    if kinds.hasAny([.preposition, .conjunction]) || kinds.hasAny(.cue) { return false }
    return kinds.hasAny(title) || kinds == .common || kinds.isEmpty && !isMark(index)
  }

  private func isMark(_ index: Int) -> Bool {
    !Unit.isIdeograph(block.unit(index))
  }

  /// 就有人说: 有 before somebody unnamed opens the sentence anew.
  private func isSomebody(_ phrase: Phrase) -> Bool {
    let first = block.text[Int(block.token(phrase.tokens.lowerBound).start)]
    return phrase.kind == .group && first == Self.existing
  }

  private static let existing = ScriptFolding.standard.fold("有" as Unicode.Scalar)

  /// 官媒会后报道却只字未提: whoever writes stands before the small words.
  private func isWriting(_ phrase: Phrase, _ before: Int, _ least: Int) -> Bool {
    guard phrase.kind == .readout, phrase.tokens.count == 1, before > least else { return false }
    let place = skippingSmallWords(before + 1, least)
    return place <= before && phrases.phrase(endingAt: place, notBefore: least) != nil
  }

  /// 绿岸、蓝湾等组织: names that no list has, taken together.
  private func listed(until phrase: Phrase, from least: Int) -> Subject {
    let start = skippingOpening(from: least, to: phrase.tokens.lowerBound)
    return Subject(
      speakers: [Phrase(tokens: Range(from: start, to: phrase.tokens.upperBound), kind: .group)]
    )
  }

  /// Takes a phrase that stands right before the cue, unless a verb makes it an object.
  private func accept(_ phrase: Phrase, into subject: Subject, from least: Int) -> Subject {
    var subject = subject
    let before = phrase.tokens.lowerBound - 1
    if before > least, isTransitive(before) || isVerbLike(before),
      let leading = leading(from: least, to: before, addressee: subject.addressee),
      isTransitive(before) || leading.isPerson
    {
      return leading
    }
    subject.speakers = [phrase]
    return subject
  }

  /// Whether a plain word stands before a body: a verb with its object, more likely than not.
  private func isVerbLike(_ index: Int) -> Bool {
    let kinds = block.token(index).kinds
    // 李源潮的母校复旦大学: a noun, as 的 stands before it.
    guard !block.plays(.possessive, at: index - 1) else { return false }
    return (kinds.contains(.common) || kinds.isEmpty)
      && kinds.isDisjoint(with: [.title, .modifier])
  }

  /// 向脸书和推特这两个企业提问: the word that makes a long phrase the one spoken to.
  private func addressOpener(before phrase: Phrase, _ least: Int) -> Int? {
    if case .person = phrase.kind { return nil }
    var place = phrase.tokens.lowerBound - 1
    while place >= least, phrase.tokens.lowerBound - place <= 8 {
      if block.plays(.addressing, at: place) { return place > least ? place : nil }
      let kinds = block.token(place).kinds
      let stops: WordKind = [.mark, .modal, .negation, .close, .time, .pronoun]
      if kinds.hasAny(stops) && !block.plays(.possessive, at: place)
        && block.unit(place) != Unit.listComma || kinds.hasAny(.cue)
      {
        return nil
      }
      if block.isMention(place) { return nil }
      place -= 1
    }
    return nil
  }

  /// 在联合国大会后的一场记者会表示: the word that opens where it was said.
  private func eventOpener(before place: Int, _ least: Int) -> Int? {
    let word = block.token(place - 1).word
    guard word >= 0, block.lexicon.meetings[Int(word)].contains(.noun) else { return nil }
    return placeOpener(from: place - 2, least)
  }

  /// 在审议人权的第三委员会发表声明: the phrase is where, not who.
  private func placeOpener(before phrase: Phrase, _ least: Int) -> Int? {
    guard phrase.kind == .body || phrase.kind == .country else { return nil }
    return placeOpener(from: phrase.tokens.lowerBound - 1, least)
  }

  private func placeOpener(from last: Int, _ least: Int) -> Int? {
    var place = last
    while place >= least, last - place <= 12 {
      if block.plays(.standing, at: place) { return place }
      let kinds = block.token(place).kinds
      let stops: WordKind = [.mark, .pronoun, .negation, .connective]
      if kinds.hasAny(stops) || block.isMention(place)
        || kinds.hasAny(.cue) && !kinds.contains(.noCue)
      {
        return nil
      }
      if block.plays(.within, at: place) { return nil }
      place -= 1
    }
    return nil
  }

  private func isTransitive(_ index: Int) -> Bool {
    block.plays(.transitive, at: index)
  }

  /// Whether 时, 后, 中, 上 closes a phrase here, and is no part of a noun.
  private func isClosing(_ index: Int, _ least: Int) -> Bool {
    index > least
  }

  /// The token that opens the phrase a closing word ends.
  private func opener(of index: Int, _ least: Int) -> Int? {
    var found: Int?
    var place = index - 1
    while place >= least {
      if block.plays(.placeOpener, at: place) { return place }
      if found != nil, isNamed(place) { return found }
      if block.plays(.opener, at: place) {
        if !block.plays(.innerOpener, at: place) { return place }
        found = place
      }
      place -= 1
    }
    return found
  }

  private func isNamed(_ index: Int) -> Bool {
    block.token(index).kinds.hasAny([.pronoun, .role, .office])
      || block.mention(endingAt: index + 1) != nil
  }

  /// Speakers joined by 和, 与, 、 before a cue.
  private func joint(_ phrase: Phrase, _ before: Int, _ least: Int) -> [Phrase]? {
    let isComma = block.unit(before) == Unit.listComma
    guard
      isComma || block.plays(.joint, at: before),
      let left = phrases.phrase(endingAt: before, notBefore: least)
    else { return nil }
    if [.group, .role].contains(phrase.kind), [.group, .role].contains(left.kind) {
      return [
        Phrase(
          tokens: Range(from: left.tokens.lowerBound, to: phrase.tokens.upperBound),
          kind: .group
        )
      ]
    }
    let further = jointBefore(left, least)
    if further >= least, let more = joint(left, further, least) {
      return more + [phrase]
    }
    return [left, phrase]
  }

  /// The token after leftward small words: adverbs, times, brackets, blanks.
  private func skippingSmallWords(_ place: Int, _ least: Int) -> Int {
    var place = place
    while place > least {
      let index = place - 1
      let kinds = block.token(index).kinds
      if block.unit(index) == Unit.closeBracket, let open = openBracket(index, least) {
        place = open
      } else if isSmall(index, kinds) || TimeWords.isTime(index, in: block)
        || block.plays(.placeOpener, at: index) && TimeWords.isTime(index + 1, in: block)
      {
        place = index
      } else {
        return place
      }
    }
    return place
  }

  private func isSmall(_ index: Int, _ kinds: WordKind) -> Bool {
    if block.unit(index) == Unit.space { return true }
    if kinds.hasAny([.close, .pronoun, .office, .role, .group, .person]) { return false }
    if kinds.hasAny([.adverb, .time]) { return true }
    return block.plays(.slight, at: index)
  }

  private func openBracket(_ index: Int, _ least: Int) -> Int? {
    var place = index - 1
    while place >= least, index - place < 30 {
      if block.unit(place) == Unit.openBracket { return place }
      place -= 1
    }
    return nil
  }
}
