extension OmissionReader {
  func matter(of index: Int, _ kinds: WordKind, in clause: Int) -> Matter? {
    let range = spokenClause(of: index, in: clause)
    // 对…只字未提，…: the matter stands before the word and not in the next clause.
    let isTold = Range(from: range.lowerBound, to: index).last { block.plays(.matter, at: $0) }
    if isTold == nil || index + 1 < range.upperBound, let after = after(index, kinds, clause) {
      return after
    }
    if kinds.contains(.detail) {
      return Matter(range: units(Range(from: index, to: range.upperBound)), statement: nil)
    }
    // 对…只字未提: the matter stands before the word.
    if let opener = Range(from: range.lowerBound, to: index).last(where: {
      block.plays(.matter, at: $0)
    }), let matter = matter(after: opener, before: index) {
      return matter
    }
    // 在人权方面保持沉默.
    if kinds.contains(.silent), block.token(index - 1).kinds.contains(.close),
      let opener = Range(from: range.lowerBound, to: index).last(where: {
        block.plays(.placeOpener, at: $0)
      }), let matter = matter(after: opener, before: index)
    {
      return matter
    }
    if kinds.contains(.unanswered), !followsQuestion(clause) {
      let opener = Range(from: range.lowerBound, to: index).last {
        block.plays(.matterOpener, at: $0)
      }
      return Matter(range: units(Range(from: opener ?? index, to: index + 1)), statement: nil)
    }
    // What quoted words leave out stands in them.
    return range == sentence.clauses[clause] ? before(clause, kinds) : nil
  }

  /// The matter between two words, unless it is one character, as 此 is, that only points.
  private func matter(after opener: Int, before index: Int) -> Matter? {
    var end = index
    // 对撤侨一直保持沉默.
    while end > opener + 1, block.token(end - 1).kinds.contains(.adverb) { end -= 1 }
    let range = units(Range(from: opener + 1, to: end))
    return range.count >= 2 ? Matter(range: range, statement: nil) : nil
  }

  /// The clause around a word: of the sentence, or of the words quoted in it.
  private func spokenClause(of index: Int, in clause: Int) -> Range<Int> {
    let range = sentence.clauses[clause]
    guard let start = innerStart(of: index, from: range.lowerBound) else { return range }
    let end = Range(from: index, to: range.upperBound).first {
      Unit.endsClause(block.unit($0)) || Unit.endsSentence(block.unit($0))
    }
    return start..<(end ?? range.upperBound)
  }

  /// Whether a question stands right before, which is what was left without an answer.
  private func followsQuestion(_ clause: Int) -> Bool {
    let before = sentence.clauses.prefix(clause).flatMap { Array($0) }
    let last = earlier.last.map { Array($0.tokens) } ?? []
    return (before + last).contains { index in
      block.unit(index) == Unit.question || block.plays(.question, at: index)
        || block.token(index).kinds.contains(.ask)
    }
  }

  /// The matter after the word: 没有提到具体援助的问题.
  private func after(_ index: Int, _ kinds: WordKind, _ clause: Int) -> Matter? {
    var start = index + 1
    let range = spokenClause(of: index, in: clause)
    while start < range.upperBound, block.plays(.aspect, at: start) {
      start += 1
    }
    if start < range.upperBound {
      // The words of leaving out belong to what is told: 没有提到援助的问题.
      guard units(Range(from: start, to: range.upperBound)).count >= 2 else { return nil }
      return Matter(range: units(Range(from: index, to: range.upperBound)), statement: nil)
    }
    guard kinds.contains(.silent), !block.plays(.wordless, at: index),
      clause + 1 < sentence.clauses.count,
      block.unit(range.upperBound) == Unit.comma, isMatter(sentence.clauses[clause + 1])
    else { return nil }
    let last = sentence.clauses.last?.upperBound ?? range.upperBound
    return Matter(
      range: units(Range(from: sentence.clauses[clause + 1].lowerBound, to: last)),
      statement: nil
    )
  }

  /// Whether a clause after 没有提到， tells the matter and does not go on with the story.
  private func isMatter(_ clause: Range<Int>) -> Bool {
    let kinds = block.token(clause.lowerBound).kinds
    return !kinds.hasAny([.connective, .adverb]) || kinds.hasAny([.person, .sure])
  }

  /// The matter told before: earlier clauses, or what was said or asked last.
  private func before(_ clause: Int, _ kinds: WordKind) -> Matter? {
    let start = Int(block.token(sentence.tokens.lowerBound).start)
    let place = statements.indices.last {
      statements[$0].block == block.index && statements[$0].start < start + 1
    }
    if clause > 0, !kinds.contains(.unanswered) {
      let range = units(
        Range(from: sentence.clauses[0].lowerBound, to: sentence.clauses[clause - 1].upperBound)
      )
      let inside = statements.indices.last {
        statements[$0].block == block.index && range.contains(statements[$0].start)
      }
      return Matter(
        range: inside.map { statements[$0].start..<statements[$0].end } ?? range,
        statement: inside
      )
    }
    if let last = earlier.last {
      if let place, units(last.tokens).contains(statements[place].start) {
        return Matter(range: statements[place].start..<statements[place].end, statement: place)
      }
      return Matter(
        range: units(
          Range(from: last.clauses[0].lowerBound, to: last.clauses.last?.upperBound ?? 0)
        ),
        statement: place
      )
    }
    return clause > 0
      ? Matter(
        range: units(
          Range(from: sentence.clauses[0].lowerBound, to: sentence.clauses[clause - 1].upperBound)
        ),
        statement: nil
      ) : nil
  }
}
