// The words that open phrases of time, place and address before a word of saying.

extension SpeakerFinder {
  /// 向脸书和推特这两个企业提问: the word that makes a long phrase the one spoken to.
  func addressOpener(before phrase: Phrase, _ least: Int) -> Int? {
    if case .person = phrase.kind { return describedAddressee(phrase, least) }
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

  /// 林远舟对首次访问的方小舟说: the word that makes somebody described one spoken to, where another
  /// stands before it.
  private func describedAddressee(_ person: Phrase, _ least: Int) -> Int? {
    var place = person.tokens.lowerBound - 1
    while place > least, person.tokens.lowerBound - place <= 6, isTitlePart(place) {
      place -= 1
    }
    guard place > least, block.plays(.possessive, at: place) else { return nil }
    let words = Range(from: max(least + 1, place - 14), to: place)
    guard
      let opener = words.last(where: {
        block.plays(.addressing, at: $0) && !block.plays(.pairing, at: $0)
      }), phrases.phrase(endingAt: opener, notBefore: least) != nil
    else { return nil }
    return opener
  }

  /// 在联合国大会后的一场记者会表示: the word that opens where it was said.
  func eventOpener(before place: Int, _ least: Int) -> Int? {
    let word = block.token(place - 1).word
    guard word >= 0, block.lexicon.meetings[Int(word)].contains(.noun) else { return nil }
    return placeOpener(from: place - 2, least)
  }

  /// 在审议人权的第三委员会发表声明: the phrase is where, not who.
  func placeOpener(before phrase: Phrase, _ least: Int) -> Int? {
    if phrase.kind == .outlet {
      // 在《华盛顿邮报》发表文章说: where it is printed.
      let before = phrase.tokens.lowerBound - 1
      let place = block.unit(before) == Unit.openTitle ? before - 1 : before
      return place > least && block.plays(.standing, at: place) ? place : nil
    }
    guard phrase.kind == .body || phrase.kind == .country else { return nil }
    return placeOpener(from: phrase.tokens.lowerBound - 1, least)
  }

  /// Whether 时, 后, 中, 上 closes a phrase here, and is no part of a noun.
  func isClosing(_ index: Int, _ least: Int) -> Bool {
    index > least
  }

  /// The token that opens the phrase a closing word ends.
  func opener(of index: Int, _ least: Int) -> Int? {
    var found: Int?
    var place = index - 1
    while place >= least {
      if block.plays(.placeOpener, at: place) { return place }
      if found != nil, isNamed(place) { return found }
      if block.plays(.opener, at: place) {
        if !block.plays(.innerOpener, at: place) {
          // 在接受专访时: both words open the phrase.
          return place > least && block.plays(.placeOpener, at: place - 1) ? place - 1 : place
        }
        found = place
      }
      place -= 1
    }
    return found
  }

  func isNamed(_ index: Int) -> Bool {
    block.token(index).kinds.hasAny([.pronoun, .role, .office])
      || block.mention(endingAt: index + 1) != nil
  }

  func placeOpener(from last: Int, _ least: Int) -> Int? {
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
}
