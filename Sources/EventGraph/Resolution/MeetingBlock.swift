internal import EDTF

/// What mentions must share before they can tell of one meeting: the parties and the kind of it.
enum MeetingBlock {
  /// Types that different articles use for one meeting stand in one group.
  struct Group: Sendable {
    let types: [MeetingType]
    /// How many days two reports of one meeting may lie apart: clocks of two continents, or an
    /// encounter that lasts.
    let tolerance: Int
  }

  static let groups = [
    Group(types: [.video, .call], tolerance: 1),
    Group(types: [.meeting], tolerance: 1),
    Group(types: [.visit], tolerance: 4),
    Group(types: [.summit, .conference], tolerance: 4),
    Group(types: [.letter], tolerance: 1),
    Group(types: [.other], tolerance: 0),
  ]

  static func group(of type: MeetingType) -> Int {
    groups.firstIndex { $0.types.contains(type) } ?? groups.count - 1
  }

  /// A meeting with one named party is only told from others by a date at least this exact.
  private static let exactness = 14
  /// Or by where it was, and a date this exact: a season, a quarter.
  private static let roughness = 100

  /// The number of the block that a mention belongs to.
  ///
  /// A meeting that names one party and no date, or no party at all, could be any; it stands alone.
  static func number(of mention: MeetingMention, _ identities: inout IdentityMap) -> StableNumber {
    let parties = Set(mention.parties.map { identities.node($0) }).sorted()
    let numbers =
      [UInt64(group(of: mention.type))] + parties.map { UInt64(bitPattern: Int64($0.value)) }
    if parties.count > 1 || parties.count == 1 && isNarrow(mention.happened) {
      return StableNumber(joining: numbers, texts: [])
    }
    guard parties.count == 1, let trip = trip(mention) else { return mention.number }
    return StableNumber(joining: numbers, texts: [trip])
  }

  /// Whether a date tells a meeting of one party from its others.
  static func isNarrow(_ date: EDTFDate?) -> Bool { isWithin(exactness, date) }

  /// Where somebody went and roughly when (俄罗斯, next spring); nil where either is open.
  static func trip(_ mention: MeetingMention) -> String? {
    guard mention.type == .visit, let place = mention.location, let date = mention.happened,
      isWithin(roughness, date)
    else { return nil }
    return "\(date)-\(place.name)"
  }

  private static func isWithin(_ days: Int, _ date: EDTFDate?) -> Bool {
    guard let first = date?.lower, let last = date?.upper else { return false }
    return last.dayNumber - first.dayNumber < days
  }
}
