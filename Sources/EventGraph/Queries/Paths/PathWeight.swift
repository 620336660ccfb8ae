/// What makes one way better than another, besides being short.
public enum PathWeight: String, CaseIterable, Sendable {
  /// Facts of late count more than those of long ago.
  case recency
  /// Facts that many have carried count more than those of a single article.
  case strength
  /// Nodes that few others are connected to count more than those that everybody shares.
  case rarity
}

extension PathWeight {
  /// What it costs to use a fact: one hop, and what is added for its age, counted back from `now`.
  func cost(of link: Link, now: Int) -> Double {
    switch self {
    case .strength, .rarity:
      return 1
    case .recency:
      guard link.lower < TimeBounds.undated else { return 1 + Self.logarithm(Self.ageOfUndated) }
      let age = max(0, now - min(link.upper, now))
      return 1 + Self.logarithm(1 + Double(age) / Self.month)
    }
  }

  private static let month = 30 * 86_400.0
  /// Undated facts count as twenty years old.
  private static let ageOfUndated = 20 * 12.2

  /// What it costs to go on from a node that lies between the two ends and has so many connections.
  ///
  /// The kind is a code; `reports` counts the articles and outlets that have carried the node.
  func costOfLeaving(kind: Int, degree: Int, reports: Int) -> Double {
    switch self {
    case .recency: 0
    case .rarity: Self.logarithm(Double(degree))
    case .strength:
      Self.kindsOfActors.contains(kind) ? 0 : Self.costOfUncarried / Double(1 + reports)
    }
  }

  private static let costOfUncarried = 3.0
  private static let kindsOfActors = Set([NodeKind.person, .organization].map(\.code))

  /// The logarithm to the base of 2, exact enough and without the C library: bits and a straight line.
  private static func logarithm(_ value: Double) -> Double {
    guard value > 1 else { return 0 }
    return Double(value.exponent) + value.significand - 1
  }
}
