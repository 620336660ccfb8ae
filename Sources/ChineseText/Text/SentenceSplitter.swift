/// Cuts a stretch of tokens into sentences and clauses, leaving quotations whole.
struct SentenceSplitter {
  let block: BlockReading

  /// The sentences of a stretch whose running text lies in `depth` quotations.
  func sentences(in tokens: Range<Int>, depth: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(4)
    var start = tokens.lowerBound
    var index = start
    while index < tokens.upperBound {
      let end = sentenceEnd(index, depth: depth, limit: tokens.upperBound)
      if let end {
        append(start..<end, depth: depth, to: &sentences)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.upperBound {
      append(start..<tokens.upperBound, depth: depth, to: &sentences)
    }
    return sentences
  }

  private func append(_ tokens: Range<Int>, depth: Int, to sentences: inout [Sentence]) {
    let made = sentence(tokens, depth: depth)
    if !made.clauses.isEmpty {
      sentences.append(made)
    }
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
    if Unit.endsSentence(unit), self.depth(index) == depth, !isInTitle(index) {
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
    clauses.reserveCapacity(4)
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
    guard !isInTitle(index) else { return false }
    // (Steve Chabot, R-OH): a comma in brackets ends nothing.
    return Bracket.around(Int(block.token(index).start), in: block.text) == nil
  }

  private static let longestTitle = 40

  /// Whether a mark stands in title marks: 《百年马拉松：秘密战略》.
  private func isInTitle(_ index: Int) -> Bool {
    let place = Int(block.token(index).start)
    let least = max(0, place - Self.longestTitle)
    guard
      let open = block.text.units[least..<place].lastIndex(where: {
        $0 == Unit.openTitle || $0 == Unit.closeTitle
      }), block.text[open] == Unit.openTitle
    else { return false }
    let limit = min(block.text.count, open + Self.longestTitle)
    return block.text.units[place..<max(place, limit)].contains(Unit.closeTitle)
  }

  private func isEdge(_ index: Int) -> Bool {
    let unit = block.unit(index)
    return Unit.endsSentence(unit) || unit == Unit.space
  }
}
