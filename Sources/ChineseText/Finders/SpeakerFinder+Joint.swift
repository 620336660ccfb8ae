// Several who speak together.

extension SpeakerFinder {
  /// The token that may join a phrase to another one, before the title of a name (、副省长方小舟).
  func jointBefore(_ phrase: Phrase, _ least: Int) -> Int {
    var place = phrase.tokens.lowerBound - 1
    guard case .person = phrase.kind else { return place }
    guard block.token(place).kinds.hasAny(.title) else { return place }
    while place > least, phrase.tokens.lowerBound - place < 6, isTitlePart(place) {
      place -= 1
    }
    let joins = block.unit(place) == Unit.listComma || block.plays(.listing, at: place)
    return joins ? place : phrase.tokens.lowerBound - 1
  }

  /// Speakers joined by 和, 与, 、 before a cue.
  func joint(_ phrase: Phrase, _ before: Int, _ least: Int) -> [Phrase]? {
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

  /// 绿岸、蓝湾等组织: names that no list has, taken together.
  func listed(until phrase: Phrase, from least: Int) -> Subject {
    let start = skippingOpening(from: least, to: phrase.tokens.lowerBound)
    return Subject(
      speakers: [Phrase(tokens: Range(from: start, to: phrase.tokens.upperBound), kind: .group)]
    )
  }
}
