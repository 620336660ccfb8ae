/// Some of our rules, as the bits of their places in `DateRule.all`.
struct RuleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The rule at a place.
  init(place: Int) { self.init(rawValue: 1 << UInt64(place)) }

  /// The names of the rules, in the order of `DateRule.all`.
  var ids: String {
    DateRule.all.indices.filter { contains(RuleSet(place: $0)) }
      .map { DateRule.all[$0].id }.joined(separator: "+")
  }
}
