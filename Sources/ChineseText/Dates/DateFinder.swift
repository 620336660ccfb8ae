/// Finds the time expressions of Chinese text and their values.
///
///     let finder = DateFinder()
///     let context = DateContext(published: CivilDay(year: 2022, month: 12, day: 30))
///     finder.expressions(in: "他周四（12月28日）表示", context)   // 2022-12-28, with a conflict
///
/// A pure function of the text and its context. What a paragraph leaves out it takes from the
/// publication date, the tense, and the paragraphs before it.
package struct DateFinder: Sendable {
  private let lexicon = DateLexicon.shared

  /// Makes a finder; all share one lexicon, which the first one reads.
  package init() {}

  /// The expressions of one paragraph.
  package func expressions(in text: String, _ context: DateContext) -> [TimeExpression] {
    expressions(in: [text], context)[0]
  }

  /// The expressions of each paragraph of an article, in order.
  package func expressions(in paragraphs: [String], _ context: DateContext) -> [[TimeExpression]] {
    let reader = ArticleReader(
      paragraphs: paragraphs,
      article: paragraphs.map(paragraph),
      context: context
    )
    let memory = ArticleMemory()
    let expressions = reader.read(memory)
    let isChanged = memory.hasUnsureWeekday && !memory.weekdays.isEmpty || memory.today != nil
    return isChanged ? reader.read(memory.forSecondReading()) : expressions
  }

  private func paragraph(_ text: String) -> ArticleReader.Paragraph? {
    let tokens = DateTokenizer(lexicon: lexicon).tokens(in: text.utf8Span.span)
    guard DateMatcher.canMatch(tokens) else { return nil }
    let dateText = DateText(bytes: Array(text.utf8), tokens: tokens, lexicon: lexicon)
    let matches = DateMatcher(text: dateText).matches()
    return matches.isEmpty ? nil : ArticleReader.Paragraph(text: dateText, matches: matches)
  }
}
