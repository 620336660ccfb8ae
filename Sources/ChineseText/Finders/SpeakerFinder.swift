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
        if let text = phrases.phrase(endingAt: place - 1, notBefore: least), text.kind == .readout {
          // 海湾台的报道中说: the text it is told in.
          return step(over: text, least, &subject)
        }
        return .found(leading(from: least, to: place, addressee: subject.addressee))
      }
      return .back(to: opener)
    }
    if let phrase = phrases.phrase(endingAt: place, notBefore: least) {
      return step(over: phrase, least, &subject)
    }
    if let company = latinBody(before: place, least) {
      return .found(accept(company, into: subject, from: least))
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
    if phrase.kind == .readout, before > least, block.plays(.publishing, at: before) {
      // 发表评论文章说: whoever writes it stands before the verb.
      return .back(to: before)
    }
    if let means = means(before: phrase, least) { return .back(to: means) }
    if let together = stepTogether(phrase, least, &subject) { return together }
    if let opened = stepBefore(phrase, least, &subject) { return opened }
    return .found(accept(phrase, into: subject, from: least))
  }

  /// Several who speak together, or are spoken to, or name a place.
  private func stepTogether(_ phrase: Phrase, _ least: Int, _ subject: inout Subject) -> Step? {
    let joined = jointBefore(phrase, least)
    guard joined >= least, let joint = joint(phrase, joined, least),
      joined == phrase.tokens.lowerBound - 1 || joint.allSatisfy(isPerson)
    else { return nil }
    let first = joint[0].tokens.lowerBound - 1
    if first > least, block.plays(.standing, at: first), !joint.contains(where: isPerson) {
      // 他在脸书和推特表示: where, not who.
      return .back(to: first)
    }
    if first > least, block.plays(.addressing, at: first), !block.plays(.pairing, at: first) {
      // 他对警方和居民表示: both are spoken to.
      subject.addressee = Phrase(
        tokens: Range(from: first + 1, to: phrase.tokens.upperBound),
        kind: .group
      )
      return .back(to: first)
    }
    subject.speakers = joint
    return .found(subject)
  }

  /// What stands before a phrase that is no subject by itself: whom it is said to, or where.
  private func stepBefore(_ phrase: Phrase, _ least: Int, _ subject: inout Subject) -> Step? {
    let before = phrase.tokens.lowerBound - 1
    if let whole = placed(phrase, from: least) {
      subject.speakers = [whole]
      return .found(subject)
    }
    if before >= least, block.plays(.object, at: before), !block.plays(.owing, at: before),
      !isSomebody(phrase)
    {
      if block.plays(.addressing, at: before) { subject.addressee = phrase }
      return .back(to: before)
    }
    if let object = objectMarker(beforeTitleOf: phrase, least) {
      subject.addressee = phrase
      return .back(to: object)
    }
    if let opener = placeOpener(before: phrase, least) { return .back(to: opener) }
    if let opener = addressOpener(before: phrase, least) {
      subject.addressee = phrase
      return .back(to: opener)
    }
    return nil
  }

  /// 林远舟对海湾首相方小舟说: the word that makes somebody with a title the one spoken to.
  private func objectMarker(beforeTitleOf phrase: Phrase, _ least: Int) -> Int? {
    guard isPerson(phrase) else { return nil }
    var place = phrase.tokens.lowerBound - 1
    while place > least, phrase.tokens.lowerBound - place <= 6, isTitlePart(place) {
      place -= 1
    }
    return place > least && block.plays(.addressing, at: place) && !block.plays(.pairing, at: place)
      ? place : nil
  }

  /// Cineworld宣布: capital letters right before a word of saying are somebody's name.
  private func latinBody(before place: Int, _ least: Int) -> Phrase? {
    var start = place
    while start > least,
      block.token(start - 1).kinds.contains(.latin)
        || start < place
          && block.unit(start - 1) == Unit.space && start - 2 >= least
          && block.token(start - 2).kinds.contains(.latin)
    {
      start -= 1
    }
    guard start < place, Unit.isCapital(block.unit(start)), block.token(start).length > 2 else {
      return nil
    }
    return Phrase(tokens: Range(from: start, to: place), kind: .body)
  }

  func isPerson(_ phrase: Phrase) -> Bool {
    if case .person = phrase.kind { true } else { false }
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

  /// 通过一份书面声明表示: the word that makes what is read out the means of telling.
  private func means(before phrase: Phrase, _ least: Int) -> Int? {
    guard phrase.kind == .readout else { return nil }
    let first = phrase.tokens.lowerBound
    return Range(from: max(least + 1, first - 3), to: first).last { isMeans($0) }
      .flatMap { means in
        Range(from: means + 1, to: first).allSatisfy {
          block.token($0).kinds.isDisjoint(with: [.mark, .pronoun, .person, .organization])
        } ? means : nil
      }
  }

  /// 通过, 透过, 在; 和 and 对 join somebody.
  private func isMeans(_ index: Int) -> Bool {
    block.plays(.object, at: index) && !block.plays(.pairing, at: index)
      && !block.plays(.addressing, at: index)
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

  private func isTransitive(_ index: Int) -> Bool {
    guard block.plays(.transitive, at: index) else { return false }
    // 首席代表林远舟 is a title, 他代表公司 a deed.
    return !block.token(index).kinds.hasAny(.title) || block.isMention(index - 1)
      || block.token(index - 1).kinds.hasAny([.pronoun, .adverb])
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
