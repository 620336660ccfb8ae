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

  /// The number of the block that a mention belongs to.
  ///
  /// A meeting that names less than two parties could be any; it is only compared with mentions in
  /// its own article, that is with none.
  static func number(of mention: MeetingMention, _ identities: inout IdentityMap) -> StableNumber {
    let parties = Set(mention.parties.map { identities.node($0) }).sorted()
    guard parties.count > 1 else { return mention.number }
    return StableNumber(
      joining: [UInt64(group(of: mention.type))]
        + parties.map { UInt64(bitPattern: Int64($0.value)) },
      texts: []
    )
  }
}
