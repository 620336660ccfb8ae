internal import EDTF

/// Resolves the expressions of an article one after another.
struct ArticleReader {
  /// A paragraph that holds expressions.
  struct Paragraph {
    let text: DateText
    let matches: [DateMatch]
  }

  let paragraphs: [String]
  /// What was found in each paragraph, where anything was.
  let article: [Paragraph?]
  let context: DateContext

  /// Reads all paragraphs with what is known already, and adds what they tell.
  func read(_ memory: ArticleMemory) -> [[TimeExpression]] {
    article.enumerated().map { index, paragraph in
      guard let paragraph else { return [] }
      return read(paragraph.text, paragraph.matches, index, memory)
    }
  }

  private func read(
    _ text: DateText,
    _ matches: [DateMatch],
    _ index: Int,
    _ memory: ArticleMemory
  ) -> [TimeExpression] {
    var expressions: [TimeExpression] = []
    var walk = ParagraphWalk(paragraph: index)
    let bytes = text.bytes
    var pending = ArraySlice(matches)
    while let match = pending.popFirst() {
      walk.advance(to: match.range.lowerBound, in: bytes.span)
      let resolver = DateResolver(
        text: text,
        context: context,
        walk: walk,
        range: match.range,
        memory: memory,
        earlier: paragraphs[..<index]
      )
      guard let resolution = resolver.resolve(match), context.includesVague || !resolution.isVague
      else { continue }
      if match.pieces.count == 1, resolver.reportDay != nil,
        case .relative = match.pieces[0].reading.month
      {
        memory.reported[text.string(match.range)] = resolution.value
      }
      let isSpoken = walk.quotation > 0 || resolver.reportDay != nil
      memory.note(
        resolution,
        at: walk.place,
        end: match.range.upperBound,
        isTold: !isSpoken || !match.isDeictic
      )
      expressions.append(expression(text, match, resolution, &walk))
      if resolution.looseEnd != nil, let rest = match.restated {
        pending.insert(rest, at: pending.startIndex)
      }
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
    var rules = RuleSet()
    for piece in match.pieces { rules.formUnion(piece.reading.rules) }
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
      zone: resolution.zone,
      rules: rules.union(match.joiner),
      hasSeconds: resolution.hasSeconds
    )
  }

  /// Whether a date with its year is the day of publication, or the day before or after.
  private func isPublication(_ resolution: Resolution) -> Bool {
    guard resolution.hasYear, let day = resolution.value.exactDay, let published = context.published
    else { return false }
    return day.distance(to: published) <= 1
  }

  private func standing(_ match: DateMatch, _ resolution: Resolution) -> TimeExpression.Standing {
    if match.isDateline || match.isWholeLine && isPublication(resolution) { return .dateline }
    if resolution.isVague { return .vague }
    return resolution.isAnaphoric ? .anaphoric : .calendar
  }
}

extension DateMatch {
  /// Whether it is a day counted from the one it is said on: 今天, 明天.
  var isDeictic: Bool {
    guard case .relative = pieces[0].reading.day else { return false }
    return pieces[0].reading.restatement == nil
  }

  /// What stands after the comma, for where it turns out to be another date.
  var restated: DateMatch? {
    guard let restatement = pieces.last?.reading.restatement else { return nil }
    return DateMatch(
      shape: .single,
      pieces: [Piece(reading: restatement.reading, range: restatement.range)],
      range: restatement.range,
      bound: bound,
      isAbout: isAbout,
      isDateline: false,
      isWholeLine: false,
      end: end
    )
  }

  /// The rule that joins its pieces.
  var joiner: RuleSet {
    switch shape {
    case .single: RuleSet()
    case .range: DateRule.range.set
    case .list: DateRule.list.set
    }
  }
}
