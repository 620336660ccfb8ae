extension MeetingReader {
  /// 渔业局局长: an office of a body or a country, which one person holds.
  func isOfficial(_ phrase: Phrase) -> Bool {
    let tokens = phrase.tokens
    return block.token(tokens.upperBound - 1).kinds.contains(.office)
      && block.token(tokens.lowerBound).kinds.hasAny([.organization, .country, .short])
      && tokens.count <= 6
      && !tokens.contains {
        block.token($0).kinds.contains(.number) || block.plays(.single, at: $0)
          || block.plays(.counter, at: $0) || block.plays(.several, at: $0)
      }
  }

  /// 渔业部、海湾银行召开座谈会: the bodies that hold it, where nobody is named.
  func bodiesHolding(_ trigger: Trigger) -> [Speaker]? {
    guard
      let verb = trigger.clause.last(where: {
        $0 < trigger.token && block.plays(.holding, at: $0)
      }),
      let subject = finder.subject(before: verb, from: trigger.clause.lowerBound)
        ?? finder.leading(from: trigger.clause.lowerBound, to: verb)
        ?? leadersBefore(trigger)
    else { return nil }
    if let first = subject.speakers.first, isLeaders(first) { return speakers(first) }
    var bodies = subject.speakers.flatMap(speakers)
    bodies += listedBodies(before: subject, trigger)
    bodies = unique(bodies)
    return bodies.count > 1 && bodies.allSatisfy { $0.kind == .body } ? bodies : nil
  }

  /// 海湾调查局（HDC）、司法部联合举行: the body before 、.
  private func listedBodies(before subject: SpeakerFinder.Subject, _ trigger: Trigger) -> [Speaker]
  {
    guard let first = subject.speakers.first, first.kind == .body,
      block.unit(first.tokens.lowerBound - 1) == Unit.listComma
    else { return [] }
    var end = first.tokens.lowerBound - 1
    if block.unit(end - 1) == Unit.closeBracket {
      let open = Range(from: trigger.clause.lowerBound, to: end).last {
        block.unit($0) == Unit.openBracket
      }
      end = open ?? end
    }
    let other = finder.phrases.phrase(endingAt: end, notBefore: trigger.clause.lowerBound)
    return other.map { $0.kind == .body ? speakers($0) : [] } ?? []
  }

  /// 五国领导人齐聚清河，举行峰会: who holds it stands in the clause before.
  private func leadersBefore(_ trigger: Trigger) -> SpeakerFinder.Subject? {
    let earlier = sentence.clauses.last { $0.upperBound <= trigger.clause.lowerBound }
    return earlier.flatMap { finder.leading(from: $0.lowerBound, to: $0.upperBound) }
  }

  /// 欧盟27国领导人: those who meet at a summit, as one.
  func isLeaders(_ phrase: Phrase) -> Bool {
    let tokens = phrase.tokens
    return block.plays(.leaders, at: tokens.upperBound - 1)
      && block.token(tokens.lowerBound).kinds.hasAny([.organization, .country, .short])
  }

  /// 在论坛北京峰会上，芬兰总理表示: a country or an office, right behind the event.
  func unnamedThere(_ trigger: Trigger) -> [Speaker]? {
    guard block.plays(.staying, at: trigger.clause.upperBound - 1),
      let next = sentence.clauses.first(where: { $0.lowerBound >= trigger.clause.upperBound }),
      let first = finder.leading(from: next.lowerBound, to: next.upperBound)?.speakers.first,
      first.kind == .country || first.kind == .body || isOfficial(first) || isLeaders(first),
      first.tokens.lowerBound - next.lowerBound <= 1, !block.isMention(first.tokens.upperBound),
      !block.token(first.tokens.upperBound).kinds.hasAny([.mark, .office, .role]),
      Range(from: first.tokens.upperBound, to: next.upperBound).contains(where: {
        block.token($0).kinds.hasAny(.cue) || block.plays(.promising, at: $0)
      })
    else { return nil }
    return speakers(first)
  }
}
