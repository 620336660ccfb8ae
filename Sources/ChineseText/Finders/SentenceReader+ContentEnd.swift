extension SentenceReader {
  /// The token after the words of a cue: the sentence's end, or where another cue takes over.
  func contentEnd(of reading: Reading, next: [Reading]) -> Int {
    if isAtClauseEnd(reading), let following = next.first,
      following.clause == reading.clause + 1, !following.isExplicit, !isDone(following)
    {
      return reading.cue.tokens.upperBound
    }
    for following in next where following.clause > reading.clause + (isAtClauseEnd(reading) ? 1 : 0)
    {
      if following.cue.kinds.contains(.think), !following.isExplicit { continue }
      let isNested = reading.speakers.allSatisfy { $0.kind == .readout || $0.kind == .outlet }
      if following.isExplicit && isNested { continue }
      if following.isExplicit, following.speakers != reading.speakers,
        following.subjectStart > sentence.clauses[following.clause].lowerBound + 3
      {
        continue
      }
      if isOpening(Range(from: reading.clause + 1, to: following.clause)) { continue }
      return min(sentence.clauses[following.clause].lowerBound, silence(after: reading))
    }
    return silence(after: reading)
  }

  /// 他表示，已告知…: what has been done is what is told.
  private func isDone(_ reading: Reading) -> Bool {
    let first = sentence.clauses[reading.clause].lowerBound
    return first < reading.cue.tokens.lowerBound && block.token(first).kinds.contains(.modal)
      && !reading.cue.kinds.contains(.say)
  }

  /// 他透露，谈判开始时，对方承认…: a phrase of time or place is not all the words.
  private func isOpening(_ clauses: Range<Int>) -> Bool {
    !clauses.isEmpty
      && clauses.allSatisfy {
        block.token(sentence.clauses[$0].upperBound - 1).kinds.contains(.close)
      }
  }

  /// The clause that goes on to tell what was not said, or the sentence's end.
  private func silence(after reading: Reading) -> Int {
    for clause in sentence.clauses.dropFirst(reading.clause + (isAtClauseEnd(reading) ? 2 : 1)) {
      let first = block.token(clause.lowerBound).kinds
      let tells = clause.prefix(4).contains { index in
        block.token(index).kinds.hasAny(.omission) && splitter.depth(index) == sentence.depth
      }
      if tells, first.hasAny([.connective, .omission, .adverb]) { return clause.lowerBound }
    }
    return sentence.tokens.upperBound
  }

  func isAtClauseEnd(_ reading: Reading) -> Bool {
    reading.cue.tokens.upperBound >= sentence.clauses[reading.clause].upperBound
  }
}
