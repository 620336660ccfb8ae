internal import EDTF

/// Resolves the expressions of an article one after another.
struct ArticleReader {
  let paragraphs: [String]
  /// The paragraphs that hold expressions.
  let article: [(text: DateText, matches: [DateMatch])?]
  let context: DateContext

  /// Reads all paragraphs with what is known already, and gives what is known then.
  func read(_ memory: ArticleMemory) -> ([[TimeExpression]], ArticleMemory) {
    var memory = memory
    let expressions = article.enumerated().map { index, paragraph -> [TimeExpression] in
      guard let paragraph else { return [] }
      return read(paragraph.text, paragraph.matches, index, &memory)
    }
    return (expressions, memory)
  }

  private func read(
    _ text: DateText,
    _ matches: [DateMatch],
    _ index: Int,
    _ memory: inout ArticleMemory
  ) -> [TimeExpression] {
    var expressions: [TimeExpression] = []
    var walk = ParagraphWalk(paragraph: index)
    let bytes = text.bytes
    for match in matches {
      walk.advance(to: match.range.lowerBound, in: bytes.span)
      var resolver = DateResolver(
        text: text,
        context: context,
        place: walk.place,
        isQuoted: walk.quotation > 0,
        range: match.range,
        fiscalYear: { fiscalYear(before: match.range.lowerBound, text, index) },
        memory: memory
      )
      guard let resolution = resolver.resolve(match), context.includesVague || !resolution.isVague
      else { continue }
      memory = resolver.memory
      if match.pieces.count == 1, resolver.reportDay != nil {
        memory.reported[text.string(match.range)] = resolution.value
      }
      memory.note(resolution, at: walk.place, end: match.range.upperBound)
      expressions.append(expression(text, match, resolution, &walk))
    }
    return expressions
  }

  private func expression(
    _ text: DateText,
    _ match: DateMatch,
    _ resolution: Resolution,
    _ walk: inout ParagraphWalk
  ) -> TimeExpression {
    let range = match.range.lowerBound..<(resolution.looseEnd ?? match.range.upperBound)
    let words = text.string(range)
    let start = walk.scalars
    let rules = match.pieces.reduce(into: RuleSet()) { $0.formUnion($1.reading.rules) }
    return TimeExpression(
      utf8: range,
      scalars: start..<start + words.unicodeScalars.count,
      text: words,
      value: resolution.value,
      standing: standing(match, resolution),
      bound: match.bound,
      isApproximate: match.isAbout || resolution.isApproximate,
      conflict: resolution.conflict,
      reference: resolution.reference,
      rule: rules.union(match.joiner).ids,
      zone: resolution.zone,
      writtenValue: resolution.writtenValue
    )
  }

  private func standing(_ match: DateMatch, _ resolution: Resolution) -> TimeExpression.Standing {
    if match.isDateline { return .dateline }
    if resolution.isVague { return .vague }
    return resolution.isAnaphoric ? .anaphoric : .calendar
  }

  /// Whose fiscal year is meant: of whoever was named last before it, or first after it.
  private func fiscalYear(before place: Int, _ text: DateText, _ index: Int) -> FiscalYear {
    let own = FiscalNames(lexicon: text.lexicon)
    if let found = own.last(in: text.bytes[..<place]) ?? own.first(in: text.bytes[place...]) {
      return found
    }
    for paragraph in paragraphs[..<index].reversed() {
      if let found = own.last(in: Array(paragraph.utf8)[...]) { return found }
    }
    return .calendar
  }
}

extension DateMatch {
  /// The rule that joins its pieces.
  var joiner: RuleSet {
    switch shape {
    case .single: RuleSet()
    case .range: DateRule.range.set
    case .list: DateRule.list.set
    }
  }
}

extension Resolution {
  /// The value as people write it.
  var writtenValue: String {
    guard case .time(let time) = value, !hasSeconds else { return value.description }
    let text = value.description
    // 2022-12-30T20:30:00+08 without its seconds.
    let start = text.index(text.firstIndex(of: "T") ?? text.startIndex, offsetBy: 6)
    let end = text.index(start, offsetBy: 3, limitedBy: text.endIndex) ?? text.endIndex
    return time.second == 0 ? String(text[..<start] + text[end...]) : text
  }
}
