/// Takes people, outlets, statements, meetings and omissions out of an article.
///
/// A pure function of the lexicon and the article: the same in gives the same out, on any thread.
package struct ArticleAnnotator: Sendable {
  private let lexicon: Lexicon

  /// Makes an annotator.
  package init(lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
  }

  /// Reads an article.
  package func annotate(_ article: AnnotatedArticle) -> Extraction {
    var extraction = Extraction()
    var finder = PersonFinder(lexicon, article)
    let (blocks, people) = finder.read()
    for entry in people.entries {
      guard let span = entry.first else { continue }
      extraction.people.append(
        Finding(
          Person(name: entry.name, aliases: entry.aliases, titles: entry.titles),
          at: span,
          exact: blocks[span.block].text.original(span.start, span.end),
          rule: entry.known >= 0 ? "person.list" : "person.context",
          confidence: entry.known >= 0 ? 95 : 85
        )
      )
    }
    return extraction
  }
}
