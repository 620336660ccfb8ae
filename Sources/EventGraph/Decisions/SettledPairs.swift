/// What people have decided of pairs, so that nobody is asked twice.
struct SettledPairs {
  private var pairs: Set<[String]> = []

  init(_ decisions: [Decision]) {
    for decision in decisions {
      guard let first = decision.operands.first else { continue }
      for other in decision.operands.dropFirst() { pairs.insert([first, other].sorted()) }
    }
  }

  func contains(_ item: ReviewItem) -> Bool {
    item.answers.contains { pairs.contains($0.operands.sorted()) }
  }
}
