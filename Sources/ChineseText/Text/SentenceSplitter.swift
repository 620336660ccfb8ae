/// Cuts a stretch of tokens into sentences and clauses, leaving quotations whole.
struct SentenceSplitter {
  let block: BlockReading

  /// The sentences of a stretch whose running text lies in `depth` quotations.
  func sentences(in tokens: Range<Int>, depth: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = tokens.lowerBound
    var index = start
    while index < tokens.upperBound {
      let end = sentenceEnd(index, depth: depth, limit: tokens.upperBound)
      if let end {
        sentences.append(sentence(start..<end, depth: depth))
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.upperBound {
      sentences.append(sentence(start..<tokens.upperBound, depth: depth))
    }
    return sentences.filter { !$0.clauses.isEmpty }
  }

  /// How many quotations a token lies in, its own marks counted as outside.
  func depth(_ index: Int) -> Int {
    let place = Int(block.token(index).start)
    let depth = block.quotations.depth(place)
    let unit = block.text[place]
    let isMark = Unit.closing(unit) != 0 || Unit.closesQuotation(unit) || unit == 0x22
    return isMark ? max(0, depth - 1) : depth
  }

  /// The token after a sentence that ends at this token.
  private func sentenceEnd(_ index: Int, depth: Int, limit: Int) -> Int? {
    let unit = block.unit(index)
    if Unit.endsSentence(unit), self.depth(index) == depth {
      return trailing(index + 1, limit: limit)
    }
    if isTitleGap(index, depth: depth) {
      return index + 1
    }
    // “……。”他说： the sentence inside has ended, so the one around it has.
    guard Unit.closesQuotation(unit), self.depth(index) == depth else { return nil }
    let last = block.text[Int(block.token(index).start) - 1]
    guard Unit.endsSentence(last) || last == Unit.ellipsis else { return nil }
    let next = block.unit(index + 1)
    let goesOn =
      Unit.endsClause(next) || next == Unit.listComma || Unit.closesQuotation(next)
      || block.plays(.possessive, at: index + 1) || Unit.endsSentence(next)
    return goesOn ? nil : index + 1
  }

  /// A blank between the parts of a headline.
  private func isTitleGap(_ index: Int, depth: Int) -> Bool {
    guard block.kind == .title || block.kind == .heading, block.unit(index) == Unit.space,
      self.depth(index) == depth
    else { return false }
    let before = block.text[Int(block.token(index).start) - 1]
    let after = block.unit(index + 1)
    let isWord = { (unit: UInt16) in
      Unit.isIdeograph(unit) || Unit.closing(unit) != 0 || Unit.closesQuotation(unit)
    }
    return isWord(before) && (isWord(after) || Unit.isDigit(after))
  }

  private func trailing(_ index: Int, limit: Int) -> Int {
    var index = index
    while index < limit, Unit.endsSentence(block.unit(index)) {
      index += 1
    }
    return index
  }

  private func sentence(_ tokens: Range<Int>, depth: Int) -> Sentence {
    var clauses: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where endsClause(index, depth: depth) {
      if start < index {
        clauses.append(Range(from: start, to: index))
      }
      start = index + 1
    }
    var end = tokens.upperBound
    while end > start, isEdge(end - 1) {
      end -= 1
    }
    if start < end {
      clauses.append(Range(from: start, to: end))
    }
    return Sentence(tokens: tokens, clauses: clauses, depth: depth)
  }

  private func endsClause(_ index: Int, depth: Int) -> Bool {
    let unit = block.unit(index)
    guard Unit.endsClause(unit), block.token(index).length == 1, self.depth(index) == depth else {
      return false
    }
    // (Steve Chabot, R-OH): a comma in brackets ends nothing.
    return Bracket.around(Int(block.token(index).start), in: block.text) == nil
  }

  private func isEdge(_ index: Int) -> Bool {
    let unit = block.unit(index)
    return Unit.endsSentence(unit) || unit == Unit.space
  }
}
