/// The claims that somebody left something out, read once each.
struct ComparisonSilences {
  /// What one omission claims.
  struct Claims {
    let parties: [Node]
    let what: String
    let claims: [Comparison.Claim]
  }

  private var known: [StableNumber: Claims] = [:]
  /// The omissions that stand in cells and need not be listed beside the matrix.
  private var settled: Set<StableNumber> = []

  mutating func claims(
    of omission: StableNumber,
    shelf: inout ComparisonShelf
  ) throws -> Claims {
    if let claims = known[omission] { return claims }
    let node = try shelf.node(omission)
    let what = node?.text ?? node?.label ?? ""
    var parties: [Node] = []
    var claims: [Comparison.Claim] = []
    for edge in try shelf.store.edges(of: omission) {
      if edge.kind == .omittedBy, let party = try shelf.node(edge.target) { parties.append(party) }
      guard edge.kind == .reported else { continue }
      claims.append(
        Comparison.Claim(
          id: node?.id ?? "",
          what: what,
          article: try shelf.article(edge.origin),
          words: edge.words
        )
      )
    }
    if claims.isEmpty {
      claims = [Comparison.Claim(id: node?.id ?? "", what: what, article: nil, words: nil)]
    }
    let read = Claims(
      parties: parties.sorted { $0.id < $1.id },
      what: what,
      claims: claims.sorted(by: Self.isBefore)
    )
    known[omission] = read
    return read
  }

  private static func isBefore(_ left: Comparison.Claim, _ right: Comparison.Claim) -> Bool {
    let own = (left.article?.bounds.lower ?? 0, left.article?.id ?? "", left.words ?? "")
    return own < (right.article?.bounds.lower ?? 0, right.article?.id ?? "", right.words ?? "")
  }

  /// Notes that an omission has its place in the matrix.
  mutating func settle(_ omission: StableNumber, unless isOpen: Bool) {
    if !isOpen { settled.insert(omission) }
  }

  /// The claims that no cell shows, in the order of their ids.
  func open() -> [Comparison.Silence] {
    known.filter { !settled.contains($0.key) }.values.map { claims in
      Comparison.Silence(
        parties: claims.parties.map(\.label),
        what: claims.what,
        claims: claims.claims
      )
    }.sorted {
      ($0.claims.first?.article?.bounds.lower ?? 0, $0.parties.joined(), $0.what)
        < ($1.claims.first?.article?.bounds.lower ?? 0, $1.parties.joined(), $1.what)
    }
  }
}
