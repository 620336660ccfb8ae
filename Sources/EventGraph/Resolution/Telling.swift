internal import EDTF

/// What an article says around a name that many people have.
struct Telling {
  let article: StableNumber
  /// The number of the article by itself, whatever node people wrote down for it.
  let own: StableNumber
  let outlet: String?
  let happened: EDTFDate?
  /// Outlet and day, as they tell the article apart in a name.
  let dateline: String
  /// What two articles have in common that mean one person.
  var marks: Set<Mark> = []

  /// One thing that an article says of a person or beside the name.
  enum Mark: Hashable {
    /// Two characters of a title.
    case title(String)
    case latin(String)
    /// A paragraph that others repeat.
    case passage(Int)
    /// Somebody of no list, or a body with a long name, anywhere in the article.
    case company(String)
    /// Somebody or something near the name.
    case beside(String)
    /// The headline is what he says: whoever writes the column.
    case column
  }

  var day: Int? { happened?.lower?.dayNumber }
}

// MARK: - Who is one

extension Telling {
  /// An outlet that tells of a name again within so many days goes on with the same matter.
  private static let nearDays = 7

  /// The articles that mean one person each: those that share something, directly or through others.
  ///
  /// The person of whom most articles tell comes first; of equals, the one of whom was told earlier.
  static func people(_ tellings: [Telling]) -> [[Telling]] {
    var groups = Array(tellings.indices)
    func group(of place: Int) -> Int {
      var place = place
      while groups[place] != place { place = groups[place] }
      return place
    }
    func join(_ one: Int, _ other: Int) {
      let (one, other) = (group(of: one), group(of: other))
      groups[max(one, other)] = min(one, other)
    }
    var first: [Mark: Int] = [:]
    for (place, telling) in tellings.enumerated() {
      for mark in telling.marks {
        if let other = first[mark] { join(place, other) } else { first[mark] = place }
      }
    }
    let order = tellings.indices.sorted { tellings[$0].issue < tellings[$1].issue }
    for (one, other) in zip(order, order.dropFirst()) where tellings[one].isNear(tellings[other]) {
      join(one, other)
    }
    let people = Dictionary(grouping: tellings.indices) { group(of: $0) }.values.map { places in
      places.map { tellings[$0] }.sorted { $0.age < $1.age }
    }
    return people.sorted { one, other in
      one.count == other.count ? one[0].age < other[0].age : one.count > other.count
    }
  }

  private var age: (Int, Int) { (day ?? .max, own.value) }

  private var issue: (String, Int) { (outlet ?? "", day ?? .max) }

  /// Whether one outlet printed both within a few days, or nothing tells when it printed either.
  private func isNear(_ other: Telling) -> Bool {
    guard outlet == other.outlet else { return false }
    guard let day, let next = other.day else { return day == nil && other.day == nil }
    return abs(next - day) <= Self.nearDays
  }
}
