internal import SQLite

/// Follows citations from article to article.
struct ProvenanceReader {
  private let store: GraphStore
  private var shelf: ComparisonShelf
  private var seen: Set<StableNumber> = []

  /// A chain of citations is not followed further than this.
  private static let deepest = 8

  init(_ store: GraphStore) {
    self.store = store
    shelf = ComparisonShelf(store)
  }
}

// MARK: Statements

extension ProvenanceReader {
  /// The articles that report a statement and the media each names for it.
  private struct Reports {
    /// The wordings by article, in order of publication.
    var articles: [(article: Comparison.Article, words: String?)] = []
    /// The outlets cited, by article.
    var cited: [StableNumber: [StableNumber]] = [:]
    /// What an article tells of an outlet, where it is not what the article has itself.
    var words: [Citation: String] = [:]

    struct Citation: Hashable {
      let article: StableNumber
      let outlet: StableNumber
    }
  }

  mutating func steps(ofStatement statement: StableNumber) throws -> [Provenance.Step] {
    let reports = try reports(of: statement)
    let families = try ArticleFamilies(reports.articles.map(\.article), in: store)
    var steps: [Provenance.Step] = []
    // Of one day those that name no source come first.
    let ordered = families.families.enumerated().sorted { left, right in
      func rank(_ family: [Comparison.Article], _ place: Int) -> (Int, Int, Int) {
        let isCiting = family.contains { reports.cited[$0.number] != nil }
        return (family[0].bounds.lower, isCiting ? 1 : 0, place)
      }
      return rank(left.element, left.offset) < rank(right.element, right.offset)
    }
    for (_, family) in ordered {
      steps.append(try step(family, reports, families, depth: 0))
    }
    return steps
  }

  private mutating func reports(of statement: StableNumber) throws -> Reports {
    var reports = Reports()
    for edge in try store.edges(of: statement) where edge.target == statement {
      guard edge.kind == .reported || edge.kind == .carried,
        let article = try shelf.article(behind: edge)
      else { continue }
      if !reports.articles.contains(where: { $0.article == article }) {
        reports.articles.append((article, edge.kind == .reported ? edge.words : nil))
      }
      guard edge.kind == .carried, edge.origin != article.publisher else { continue }
      if reports.cited[article.number]?.contains(edge.origin) != true {
        reports.cited[article.number, default: []].append(edge.origin)
      }
      let citation = Reports.Citation(article: article.number, outlet: edge.origin)
      reports.words[citation] = edge.words
    }
    reports.articles.sort { ComparisonBuilder.isBefore($0.article, $1.article) }
    return reports
  }

  private mutating func step(
    _ family: [Comparison.Article],
    _ reports: Reports,
    _ families: ArticleFamilies,
    depth: Int
  ) throws -> Provenance.Step {
    let isRepeated = family.contains { seen.contains($0.number) }
    seen.formUnion(family.map(\.number))
    var sources: [Provenance.Step] = []
    if !isRepeated, depth < Self.deepest {
      var cited: [StableNumber] = []
      for article in family {
        for outlet in reports.cited[article.number] ?? [] where !cited.contains(outlet) {
          cited.append(outlet)
        }
      }
      for outlet in cited {
        sources.append(try source(outlet, family[0], reports, families, depth: depth + 1))
      }
    }
    let words = reports.articles.first { $0.article == family[0] }?.words
    return Provenance.Step(
      outlet: family[0].outlet,
      article: family[0],
      copies: Array(family.dropFirst()),
      words: words,
      isRepeated: isRepeated,
      sources: sources
    )
  }

  /// A cited outlet: its own article where one that is no later is here, else its name alone.
  private mutating func source(
    _ outlet: StableNumber,
    _ citing: Comparison.Article,
    _ reports: Reports,
    _ families: ArticleFamilies,
    depth: Int
  ) throws -> Provenance.Step {
    let held = families.families.first { family in
      family.contains {
        $0.publisher == outlet && $0.number != citing.number
          && $0.bounds.lower <= citing.bounds.upper
      }
    }
    if let held { return try step(held, reports, families, depth: depth) }
    let words = reports.words[Reports.Citation(article: citing.number, outlet: outlet)]
    let own = reports.articles.first { $0.article == citing }?.words
    return Provenance.Step(
      outlet: try shelf.label(outlet),
      article: nil,
      copies: [],
      words: words == own ? nil : words,
      isRepeated: false,
      sources: []
    )
  }
}

// MARK: Articles

extension ProvenanceReader {
  /// The text of an article: who published it first, who copied it, and whom they cite.
  mutating func steps(ofArticle number: StableNumber) throws -> [Provenance.Step] {
    var family: [Comparison.Article] = []
    for copy in try ArticleFamilies.copies(of: number, in: store).sorted() {
      guard let article = try shelf.article(copy), !family.contains(article) else { continue }
      family.append(article)
    }
    family.sort(by: ComparisonBuilder.isBefore)
    guard let first = family.first else { return [] }
    var cited: [StableNumber] = []
    for article in family {
      for edge in try store.edges(of: article.number)
      where edge.kind == .cited && edge.origin == article.number
        && edge.target != first.publisher && !cited.contains(edge.target)
      {
        cited.append(edge.target)
      }
    }
    let sources = try cited.map { outlet in
      Provenance.Step(
        outlet: try shelf.label(outlet),
        article: nil,
        copies: [],
        words: nil,
        isRepeated: false,
        sources: []
      )
    }
    return [
      Provenance.Step(
        outlet: first.outlet,
        article: first,
        copies: Array(family.dropFirst()),
        words: nil,
        isRepeated: false,
        sources: sources.sorted { $0.outlet < $1.outlet }
      )
    ]
  }
}
