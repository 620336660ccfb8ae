extension MeetingReader {
  /// 会晤习近平: a word that may take its partner after it as well.
  func mutualObject(_ trigger: Trigger, _ subject: [Speaker]) -> [Speaker]? {
    guard trigger.word.contains(.verb) else { return nil }
    return verbParties(trigger)
  }

  /// Who receives whom: 习近平会见梅德韦杰夫.
  func verbParties(_ trigger: Trigger) -> [Speaker]? {
    guard let object = objectAfter(trigger) else { return received(trigger) }
    var subject: [Speaker] = []
    if let before = finder.subject(before: trigger.token, from: trigger.clause.lowerBound) {
      subject = before.speakers.flatMap(speakers)
    }
    if subject.isEmpty { subject = subjectAround(trigger) ?? [] }
    let all = unique(subject + object)
    return all.count >= 2 ? all : nil
  }

  /// 吴大河去年获得总统接见: who receives stands right before the word.
  func received(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.clause.lowerBound
    guard let host = finder.phrases.phrase(endingAt: trigger.token, notBefore: least),
      case .person = host.kind,
      let opener = Range(from: least, to: host.tokens.lowerBound).last(where: {
        block.plays(.received, at: $0)
      }), host.tokens.lowerBound - opener <= 6
    else { return nil }
    let guest =
      finder.subject(before: opener, from: least)?.speakers.flatMap(speakers)
      ?? subjectAround(trigger) ?? []
    let all = unique(speakers(host) + guest)
    return all.count >= 2 && all.allSatisfy { $0.person >= 0 } ? all : nil
  }

  /// The people named right after a word of meeting.
  func objectAfter(_ trigger: Trigger) -> [Speaker]? {
    let least = trigger.token + 1
    var end = least + 1
    while end <= min(trigger.clause.upperBound, least + 14) {
      if let phrase = finder.phrases.phrase(endingAt: end, notBefore: least),
        case .person = phrase.kind
      {
        return speakers(phrase)
      }
      let kinds = block.token(end - 1).kinds
      if kinds.hasAny([.close, .preposition]) && !kinds.hasAny([.modifier]),
        !block.plays(.leading, at: end - 1)
      {
        return nil
      }
      end += 1
    }
    return nil
  }
}
