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

  private static let objects: Set<String> = [
    "对", "向", "与", "同", "跟", "给", "由", "被", "替", "为", "就", "针对", "和", "按", "经", "让", "于", "从", "因",
    "以",
    "通过", "透过", "在", "到", "赴", "前往", "飞往", "抵达", "离开", "位于", "设在",
  ]
  /// Openers that stand inside a longer phrase: 在与弗里兰会谈后.
  private static let inner: Set<String> = ["与", "和", "对", "同", "就", "向", "跟", "从", "自", "针对"]
  private static let addressing: Set<String> = ["对", "向", "与", "同", "跟", "给"]
  private static let openers: Set<String> = [
    "在", "当", "于", "趁", "接受", "出席", "参加", "就", "针对", "与", "和", "对", "同", "自", "从",
  ]

  /// The subject before a cue, within its clause.
  func subject(before cue: Int, from least: Int) -> Subject? {
    var subject = Subject()
    var place = cue
    for _ in 0..<10 {
      place = skippingSmallWords(place, least)
      guard place > least else { return nil }
      if block.token(place - 1).kinds.contains(.close), isClosing(place - 1, least) {
        guard let opener = opener(of: place - 1, least) else {
          return leading(from: least, to: place, addressee: subject.addressee)
        }
        place = opener
        continue
      }
      guard let phrase = phrases.phrase(endingAt: place, notBefore: least) else {
        return leading(from: least, to: place, addressee: subject.addressee)
      }
      let before = phrase.tokens.lowerBound - 1
      if phrase.kind == .readout, phrase.tokens.count == 1, before > least,
        skippingSmallWords(before + 1, least) <= before
      {
        // 官媒会后报道却只字未提: whoever writes stands before the small words.
        place = before + 1
        continue
      }
      if before >= least, let joint = joint(phrase, before, least) {
        subject.speakers = joint
        return subject
      }
      guard before >= least, Self.objects.contains(block.folded(before)) else {
        return accept(phrase, into: subject, from: least)
      }
      if Self.addressing.contains(block.folded(before)) {
        subject.addressee = phrase
      }
      place = before
    }
    return nil
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

  private static let transitive: Set<String> = [
    "会见", "会晤", "接见", "访问", "致函", "致信", "致电", "出席", "参加", "主持", "代表", "率领", "引述", "援引", "批评", "指责",
    "抵达", "前往", "回到", "离开", "看望", "视察", "邀请", "通知", "告诉", "回应", "接受", "加入", "反驳", "转述", "引用",
  ]

  /// Whether a plain word stands before a body: a verb with its object, more likely than not.
  private func isVerbLike(_ index: Int) -> Bool {
    let kinds = block.token(index).kinds
    return (kinds.contains(.common) || kinds.isEmpty)
      && kinds.isDisjoint(with: [.title, .modifier])
  }

  private func isTransitive(_ index: Int) -> Bool {
    Self.transitive.contains(block.folded(index))
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
      let word = block.folded(place)
      if word == "在" || word == "当" || word == "于" { return place }
      if found != nil, isNamed(place) { return found }
      if Self.openers.contains(word) {
        if !Self.inner.contains(word) { return place }
        found = place
      }
      place -= 1
    }
    return found
  }

  private func isNamed(_ index: Int) -> Bool {
    block.token(index).kinds.hasAny([.pronoun, .role, .office])
      || block.mentions.contains { $0.endToken == index + 1 }
  }

  /// Speakers joined by 和, 与, 、 before a cue.
  private func joint(_ phrase: Phrase, _ before: Int, _ least: Int) -> [Phrase]? {
    let isComma = block.unit(before) == Unit.listComma
    guard
      isComma || ["和", "与", "及", "以及", "同", "还是", "或", "跟", "暨"].contains(block.folded(before)),
      let left = phrases.phrase(endingAt: before, notBefore: least)
    else { return nil }
    let further = left.tokens.lowerBound - 1
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
      } else if isSmall(index, kinds) || TimeWords.isTime(index, in: block) {
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
    return ["都", "也", "还", "均", "则", "便", "就", "曾", "已", "地", "了", "会", "能", "各自", "自己"]
      .contains(
        block.folded(index)
      )
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
