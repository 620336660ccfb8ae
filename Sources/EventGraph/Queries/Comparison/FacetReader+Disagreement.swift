internal import EDTF

// MARK: Versions

extension FacetReader {
  func facet(_ kind: Facet.Kind, _ meeting: Node, _ tellings: [Telling]) -> Facet {
    var values: [String] = []
    for telling in tellings where !values.contains(telling.value) { values.append(telling.value) }
    let isTour = Self.tours.contains(meeting.type ?? "")
    let versions = values.map { value in
      let same = tellings.filter { $0.value == value }
      let others = tellings.filter { $0.value != value }
      let isDisputed =
        same.contains(where: \.isOdd)
        || others.contains { other in
          !(isTour && Self.stops.contains(kind)) && Self.disagree(kind, same[0], other)
            && !Self.areTold(value, other.value, byOneOf: tellings, kind)
        }
      return Facet.Version(
        value: value,
        date: same[0].date,
        outlets: Self.unique(same.map(\.outlet)),
        sources: same.map(\.source),
        contradictions: Self.unique(same.compactMap(\.contradiction)),
        isDisputed: isDisputed || same.contains { $0.contradiction != nil }
      )
    }
    let telling = Set(tellings.map(\.outlet))
    return Facet(
      kind: kind,
      meeting: meeting.label,
      versions: versions.sorted { ($1.outlets.count, $0.value) < ($0.outlets.count, $1.value) },
      silent: columns.filter(\.isHeld).map(\.outlet.label).filter { !telling.contains($0) }
    )
  }

  /// Who travels is in several places on several days, and all of it is true.
  private static let tours: Set = [MeetingType.visit.rawValue]
  private static let stops: Set<Facet.Kind> = [.date, .place]

  /// Whether one article has both: a city and the hotel in it are no two places.
  private static func areTold(
    _ left: String,
    _ right: String,
    byOneOf tellings: [Telling],
    _ kind: Facet.Kind
  ) -> Bool {
    guard kind == .place else { return false }
    func articles(_ value: String) -> Set<String> {
      Set(tellings.filter { $0.value == value }.compactMap(\.source.article?.id))
    }
    return !articles(left).isDisjoint(with: articles(right))
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Whether two versions cannot both be true.
  private static func disagree(_ kind: Facet.Kind, _ one: Telling, _ other: Telling) -> Bool {
    let (left, right) = (one.value, other.value)
    switch kind {
    case .participants:
      let (one, other) = (names(left), names(right))
      return !one.isSubset(of: other) && !other.isSubset(of: one)
    case .date: return areApart(one.date, other.date)
    case .place:
      let (one, other) = (NameFolding.folded(left), NameFolding.folded(right))
      return !one.contains(other) && !other.contains(one)
    case .status:
      let refused = MeetingStatus.refused.rawValue
      return left == refused || right == refused
    case .announced:
      // Of one thing announced, the dates may disagree.
      return left.prefix { $0 != "\n" } == right.prefix { $0 != "\n" }
        && areApart(one.date, other.date)
    }
  }

  private static func names(_ value: String) -> Set<Substring> { Set(value.split(separator: "、")) }

  /// Whether no day lies in both.
  static func areApart(_ left: EDTFDate?, _ right: EDTFDate?) -> Bool {
    guard let left, let right else { return false }
    let (one, other) = (TimeBounds(of: left), TimeBounds(of: right))
    return one.upper < other.lower || other.upper < one.lower
  }
}
