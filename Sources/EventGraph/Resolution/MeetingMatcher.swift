internal import EDTF

/// Decides which mentions of a block tell of one meeting.
///
/// A pure function of the set of mentions: they are taken in an order of their own, exact dates
/// first, so the order in which articles came in makes no difference.
struct MeetingMatcher {
  /// A mention as far as matching needs it.
  struct Candidate {
    let number: StableNumber
    let type: MeetingType
    let happened: EDTFDate?
    /// How many parties are named.
    let parties: Int
    /// The day the article was published.
    let published: Int?
    /// The part of the world where somebody is said to have been alone.
    var continent: String?
  }

  /// Mentions without a date belong to a meeting this near to their article's publication.
  static let nearness = 7
  /// A date that leaves more days open than these says little of which meeting is meant.
  private static let narrow = 7

  private struct Cluster {
    var first: Int
    var last: Int
    var isDated: Bool
    var continent: String?
    var members: [StableNumber]
  }

  /// The groups of mentions that tell of one meeting each.
  static func clusters(of candidates: [Candidate]) -> [[StableNumber]] {
    var clusters: [Cluster] = []
    for candidate in candidates.sorted(by: precedes) {
      guard let range = days(of: candidate) else {
        clusters.append(Cluster(first: 0, last: 0, isDated: false, members: [candidate.number]))
        continue
      }
      if let index = best(for: candidate, range, in: clusters) {
        clusters[index].members.append(candidate.number)
        clusters[index].continent = clusters[index].continent ?? candidate.continent
      } else {
        let isDated = candidate.happened != nil
        clusters.append(
          Cluster(
            first: range.lowerBound,
            last: range.upperBound,
            isDated: isDated,
            continent: candidate.continent,
            members: [candidate.number]
          )
        )
      }
    }
    return clusters.map { $0.members.sorted() }
  }

  /// The days that a mention leaves open; the day of publication where it gives no date.
  private static func days(of candidate: Candidate) -> ClosedRange<Int>? {
    if let date = candidate.happened {
      let lower = date.lower?.dayNumber ?? date.upper?.dayNumber
      let upper = date.upper?.dayNumber ?? date.lower?.dayNumber
      if let lower, let upper, lower <= upper { return lower...upper }
    }
    return candidate.published.map { $0...$0 }
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    sortKey(left).lexicographicallyPrecedes(sortKey(right))
  }

  private static func sortKey(_ candidate: Candidate) -> [Int] {
    let range = days(of: candidate) ?? 0...0
    let isVague = candidate.happened == nil ? 1 : 0
    return [isVague, range.upperBound - range.lowerBound, range.lowerBound, candidate.number.value]
  }

  /// How many days two reports may lie apart.
  ///
  /// Whoever holds a conference holds another one the next day; two parties seldom do.
  private static func tolerance(of candidate: Candidate) -> Int {
    if candidate.type == .conference, candidate.parties < 2 { return 0 }
    return MeetingBlock.groups[MeetingBlock.group(of: candidate.type)].tolerance
  }

  private static func best(
    for candidate: Candidate,
    _ range: ClosedRange<Int>,
    in clusters: [Cluster]
  ) -> Int? {
    let isExact = candidate.happened != nil && range.upperBound - range.lowerBound < narrow
    let tolerance = candidate.happened == nil ? nearness : Self.tolerance(of: candidate)
    let center = isExact ? range.lowerBound : candidate.published ?? range.lowerBound
    var best: (distance: Int, index: Int)?
    for (index, cluster) in clusters.enumerated() where cluster.first != 0 || cluster.isDated {
      // One trip leads to one part of the world.
      if let own = candidate.continent, let other = cluster.continent, own != other { continue }
      let gap = max(cluster.first - range.upperBound, range.lowerBound - cluster.last, 0)
      guard gap <= (isExact || candidate.happened == nil ? tolerance : 0) else { continue }
      // What an article tells without a date lies before it; of a meeting far to the east it may
      // tell a day early by its own clock, while a letter is told of when it was published.
      let ahead = candidate.type == .letter ? 0 : 1
      if candidate.happened == nil, cluster.first > center + ahead { continue }
      let distance = abs(cluster.first - center)
      if distance < best?.distance ?? .max { best = (distance, index) }
    }
    return best?.index
  }
}
