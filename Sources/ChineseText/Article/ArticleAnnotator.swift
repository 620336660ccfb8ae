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
    var finder = PersonFinder(lexicon, article)
    let (blocks, people) = finder.read()
    let lastNames = people.entries.flatMap { $0.forms.compactMap(ForeignName.lastPart) }
    let outlets = OutletFinder(
      lexicon: lexicon,
      publisher: article.outlet,
      lastNames: Set(lastNames)
    )
    for index in blocks.indices {
      outlets.mark(blocks[index])
    }
    let dates = DateFinder().expressions(
      in: article.blocks.map(\.text),
      DateContext(published: article.published)
    ).enumerated().map { index, dates in
      // 金明日 is somebody's name.
      dates.filter { !blocks[index].isWithinName($0.scalars) }
    }
    var statements = StatementFinder(lexicon, blocks, people)
    let attributions = statements.find()
    let meetings = MeetingFinder(
      lexicon: lexicon,
      blocks: blocks,
      people: people,
      statements: attributions,
      dates: dates,
      published: article.published
    )
    let omissions = OmissionFinder(blocks: blocks, people: people, statements: attributions)

    var extraction = Extraction()
    extraction.people = findings(people, in: blocks)
    extraction.outlets = outlets.findings(in: blocks)
    extraction.organizations = OrganizationFinder(lexicon: lexicon).findings(in: blocks)
    extraction.places = PlaceFinder().findings(in: blocks)
    extraction.dates = findings(dates, in: blocks)
    extraction.meetings = meetings.findings()
    let dating = StatementDating(blocks: blocks, dates: dates, meetings: extraction.meetings)
    extraction.statements = dating.findings(attributions)
    extraction.omissions = omissions.findings(first: firstStatements(of: attributions))
    return extraction
  }

  /// The index of the first statement that each attribution makes: it makes one for each speaker.
  private func firstStatements(of attributions: [Attribution]) -> [Int] {
    var next = 0
    return attributions.map { attribution in
      defer { next += attribution.speakers.count }
      return next
    }
  }

  private func findings(_ people: PersonIndex, in blocks: [BlockReading]) -> [Finding<Person>] {
    let found: [Finding<Person>] = people.entries.compactMap { entry in
      guard let span = entry.first else { return nil }
      let isKnown = entry.known >= 0
      return Finding(
        Person(name: entry.name, aliases: entry.aliases, titles: entry.titles),
        at: span,
        exact: blocks[span.block].text.original(span.start, span.end),
        rule: entry.isAddressed ? "person.addressed" : isKnown ? "person.list" : "person.context",
        confidence: isKnown ? 95 : 85
      )
    }
    return found.sorted {
      $0.span.block < $1.span.block
        || $0.span.block == $1.span.block && $0.span.start < $1.span.start
    }
  }

  /// The expressions that name a day, a month, a year: what a calendar can show.
  private func findings(
    _ dates: [[TimeExpression]],
    in blocks: [BlockReading]
  ) -> [Finding<TimeExpression>] {
    zip(blocks, dates).flatMap { block, expressions in
      expressions.filter { $0.standing == .calendar }.map { date in
        Finding(
          date,
          at: block.span(date.scalars.lowerBound, date.scalars.upperBound),
          exact: date.text,
          rule: date.rule,
          confidence: date.conflict == nil ? 95 : 60
        )
      }
    }
  }
}
