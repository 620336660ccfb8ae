/// What texts are looked for: terms joined by and, or and not.
indirect enum SearchExpression: Equatable {
  case term(SearchTerm)
  case all([SearchExpression])
  case any([SearchExpression])
  case not(SearchExpression)
}

extension SearchExpression {
  /// The terms that a text is found by, for ranking and for marks; those after NOT are left out.
  var wantedTerms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .not: []
    }
  }

  /// All terms, those after NOT among them.
  var terms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    case .not(let part): part.terms
    }
  }

  /// Whether a document matches, given whether it has a term.
  func matches(_ has: (SearchTerm) -> Bool) -> Bool {
    switch self {
    case .term(let term): has(term)
    case .all(let parts): parts.allSatisfy { $0.matches(has) }
    case .any(let parts): parts.contains { $0.matches(has) }
    case .not(let part): !part.matches(has)
    }
  }

  /// Whether the index alone tells what matches.
  var isExact: Bool {
    switch self {
    case .term(let term): term.isExact
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isExact)
    case .not(let part): part.isExact
    }
  }
}
