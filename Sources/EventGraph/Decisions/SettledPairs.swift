/// What people have decided of pairs, so that nobody is asked twice and no rule decides otherwise.
struct SettledPairs {
  private var pairs: Set<[String]> = []
  private var parted: Set<[String]> = []

  init(_ decisions: [Decision]) {
    for decision in decisions {
      guard let first = decision.operands.first else { continue }
      for other in decision.operands.dropFirst() {
        pairs.insert([first, other].sorted())
        if decision.action == .entityNotSame { parted.insert([first, other].sorted()) }
      }
    }
  }

  /// Whether a person said that two entities are two.
  func areTwo(_ one: EntityKey, _ other: EntityKey) -> Bool {
    !parted.isEmpty && parted.contains([one.text, other.text].sorted())
  }

  func contains(_ item: ReviewItem) -> Bool {
    item.answers.contains { pairs.contains($0.operands.sorted()) }
  }
}
