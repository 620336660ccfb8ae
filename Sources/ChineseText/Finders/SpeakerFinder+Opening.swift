extension SpeakerFinder {
  /// Skips connectives, times, brackets and phrases such as 在…上 before a subject.
  func skippingOpening(from least: Int, to limit: Int) -> Int {
    min(openingEnd(from: least, to: limit), max(least, limit))
  }

  private func openingEnd(from least: Int, to limit: Int) -> Int {
    var index = least
    while index < limit {
      let kinds = block.token(index).kinds
      if block.unit(index) == Unit.openBracket {
        index = closeBracket(index, limit) + 1
      } else if kinds.contains(.mark) || TimeWords.isTime(index, in: block) {
        index += 1
      } else if kinds.hasAny([.connective, .time]), !kinds.contains(.pronoun) {
        index += 1
      } else if kinds.contains(.adverb), kinds.isDisjoint(with: [.modifier]) {
        index += 1
      } else if kinds.contains(.preposition) {
        guard let close = closing(of: index, limit) else { return index }
        index = close + 1
      } else if block.plays(.subjectOpener, at: index) {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  func closeBracket(_ index: Int, _ limit: Int) -> Int {
    var place = index
    while place < limit, block.unit(place) != Unit.closeBracket {
      place += 1
    }
    return place
  }

  private func closing(of index: Int, _ limit: Int) -> Int? {
    for place in (index + 1)..<max(limit, index + 1) where block.token(place).kinds.contains(.close)
    {
      return place
    }
    return nil
  }
}
