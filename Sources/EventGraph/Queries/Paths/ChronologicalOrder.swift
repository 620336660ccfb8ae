/// When one fact comes at or after another, for facts whose times are uncertain.
///
/// Two facts of one event, such as two people's presence at one meeting, are one moment, however
/// uncertain that is. Otherwise a fact certainly comes after another if it begins no earlier than
/// the other ends, and possibly if it ends no earlier than the other begins.
struct ChronologicalOrder {
  let certainty: TimelineQuery.Certainty

  /// The time of a fact: the seconds it may mean, all there are where it is undated.
  struct Time: Equatable {
    let lower: Int
    let upper: Int

    init(lower: Int, upper: Int) {
      let isUndated = lower == TimeBounds.undated
      self.lower = isUndated ? .min : lower
      self.upper = isUndated || upper == TimeBounds.undated ? .max : upper
    }
  }

  /// How far a way has come that goes on with a fact; nil where the fact is too early.
  ///
  /// What has come less far can go on with more.
  func progress(from value: Int, with time: Time, isSameEvent: Bool) -> Int? {
    switch certainty {
    case .certainly: isSameEvent || value <= time.lower ? time.upper : nil
    case .possibly: value <= time.upper ? max(value, time.lower) : nil
    }
  }

  /// The same, counted back from the end; nil where the fact is too late.
  ///
  /// What has come back less far, to a later second, can be reached from more.
  func regress(from value: Int, with time: Time, isSameEvent: Bool) -> Int? {
    switch certainty {
    case .certainly: isSameEvent || time.upper <= value ? time.lower : nil
    case .possibly: time.lower <= value ? min(value, time.upper) : nil
    }
  }

  /// Whether a fact belongs to the event that one of its ends is, as presence belongs to a meeting.
  ///
  /// That end is the one where the edge starts if it is outgoing.
  static func isOfEvent(kind: Int, isOutgoing: Bool) -> Bool {
    (isOutgoing ? kindsOfOrigin : kindsOfTarget) >> UInt64(truncatingIfNeeded: kind) & 1 != 0
  }

  private static let kindsOfOrigin = mask([
    .addressed, .madeAt, .heldIn, .reported, .cited, .reprinted, .mentioned, .omittedBy, .concerned,
  ])
  private static let kindsOfTarget = mask([.said, .attended, .madeAt, .published])

  private static func mask(_ kinds: [EdgeKind]) -> UInt64 {
    kinds.reduce(0) { $0 | 1 << UInt64($1.code) }
  }
}
