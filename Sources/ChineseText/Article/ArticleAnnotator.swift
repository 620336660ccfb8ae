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
    var (blocks, people) = finder.read()
    let outlets = OutletFinder(lexicon: lexicon, publisher: article.outlet)
    for index in blocks.indices {
      outlets.mark(&blocks[index])
    }
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
    var statements = StatementFinder(lexicon, blocks, people)
    let attributions = statements.find()
    extraction.statements = StatementFinder.findings(attributions, in: blocks)
    let omissions = OmissionFinder(blocks: blocks, people: people, statements: attributions)
    let dates = DateFinder().expressions(
      in: article.blocks.map(\.text),
      DateContext(published: article.published)
    )
    let meetings = MeetingFinder(
      lexicon: lexicon,
      blocks: blocks,
      people: people,
      statements: attributions,
      dates: dates
    )
    extraction.meetings = meetings.findings()
    extraction.omissions = omissions.findings()
    extraction.outlets = OutletFinder.findings(in: blocks, lexicon)
    extraction.organizations = OrganizationFinder(lexicon: lexicon).findings(in: blocks)
    extraction.places = PlaceFinder().findings(in: blocks)
    return extraction
  }
}
