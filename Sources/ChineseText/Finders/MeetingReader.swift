/// Reads the encounters one sentence tells of.
struct MeetingReader {
  let lexicon: Lexicon
  let block: BlockReading
  let sentence: Sentence
  let memory: Coreference
  /// The attributions of the block.
  let statements: [Attribution]
  /// The time expressions of the block.
  let dates: [TimeExpression]

  var finder: SpeakerFinder { SpeakerFinder(block) }
  var resolver: SpeakerResolver { SpeakerResolver(block: block, memory: memory) }

  /// A word that tells of a meeting, in its clause.
  struct Trigger {
    let token: Int
    let word: MeetingWord
    let clause: Range<Int>
  }

  /// The encounters of the sentence, each with whoever takes part.
  func mentions() -> [MeetingMention] {
    guard !sentence.tokens.contains(where: { word(at: $0).contains(.skip) }) else {
      return triggers().filter { !$0.word.hasAny([.noun]) || $0.word.hasAny([.mutual]) }
        .compactMap(mention)
    }
    return triggers().compactMap(mention)
  }

  func word(at index: Int) -> MeetingWord {
    let word = block.token(index).word
    return word >= 0 ? lexicon.words[Int(word)].meeting : []
  }

  private func triggers() -> [Trigger] {
    sentence.clauses.flatMap { clause in
      clause.compactMap { index in
        let word = word(at: index)
        return word.hasAny(.event) ? Trigger(token: index, word: word, clause: clause) : nil
      }
    }
  }

  private func mention(_ trigger: Trigger) -> MeetingMention? {
    guard !isDenied(trigger) else { return nil }
    if trigger.word.contains(.mutual), let parties = mutualParties(trigger) {
      return make(trigger, parties, rule: "meeting.mutual", 88)
    }
    if trigger.word.contains(.verb), let parties = verbParties(trigger) {
      return make(trigger, parties, rule: "meeting.verb", 88)
    }
    if trigger.word.contains(.write), let parties = letterParties(trigger) {
      return make(trigger, parties, rule: "meeting.letter", 80)
    }
    if trigger.word.contains(.go), let visit = visit(trigger) {
      return visit
    }
    if trigger.word.contains(.noun), trigger.word.contains(.other) {
      guard let parties = mutualParties(trigger) else { return nil }
      return make(trigger, parties, rule: "meeting.mutual", 75)
    }
    if trigger.word.contains(.noun), trigger.word.hasAny([.conference, .summit]),
      let parties = attendants(trigger)
    {
      return make(trigger, parties, rule: "meeting.attended", 78)
    }
    return nil
  }

  private func make(
    _ trigger: Trigger,
    _ parties: [Speaker],
    rule: String,
    _ confidence: Int
  ) -> MeetingMention {
    let token = block.token(trigger.token)
    return MeetingMention(
      kind: kind(trigger.word),
      status: status(trigger),
      participants: parties,
      date: date(near: trigger.token, trigger.clause),
      place: place(near: trigger),
      span: block.span(Int(token.start), Int(token.end)),
      word: block.folded(trigger.token),
      rule: rule,
      confidence: confidence
    )
  }

  /// 还没有跟泽连斯基通话: what did not happen is no meeting.
  private func isDenied(_ trigger: Trigger) -> Bool {
    let least = max(trigger.clause.lowerBound, trigger.token - 10)
    return (least..<trigger.token).contains { index in
      block.token(index).kinds.contains(.negation) && !word(at: index).contains(.refused)
    }
  }

  /// The type, where words before it say how it was held (通过视频连线举行会议).
  private func kind(of trigger: Trigger) -> Meeting.Kind {
    let kind = kind(trigger.word)
    guard kind == .meeting || kind == .summit || kind == .conference else { return kind }
    for index in trigger.clause where index <= trigger.token {
      let text = block.folded(index)
      if ["视频", "视讯", "线上", "视像", "虚拟", "云端"].contains(where: { text.hasPrefix($0) }) {
        return kind == .meeting ? .video : kind
      }
      if text.hasPrefix("电话"), kind == .meeting { return .call }
    }
    return kind
  }

  func kind(_ word: MeetingWord) -> Meeting.Kind {
    let kinds: [(MeetingWord, Meeting.Kind)] = [
      (.video, .video), (.call, .call), (.letter, .letter), (.visit, .visit), (.summit, .summit),
      (.meeting, .meeting), (.conference, .conference),
    ]
    return kinds.first { word.contains($0.0) }?.1 ?? .other
  }

  /// Whether the encounter took place, is planned, or was refused.
  func status(_ trigger: Trigger) -> Meeting.Status {
    let start = trigger.clause.lowerBound
    for index in (start..<trigger.token).reversed() {
      let word = word(at: index)
      if word.contains(.refused), trigger.token - index <= 8 { return .refused }
      if word.contains(.planned), trigger.token - index <= 16 { return .planned }
    }
    for index
      in (trigger.token + 1)..<max(
        trigger.token + 1,
        min(trigger.token + 5, trigger.clause.upperBound)
      )
    {
      if word(at: index) == .refused, block.folded(index) == "取消" { return .refused }
    }
    return .held
  }
}
