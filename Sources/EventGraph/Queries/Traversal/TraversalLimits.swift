internal import EDTF

/// A filter as a search applies it: to numbers, in the innermost loop.
struct TraversalLimits {
  private var nodeMask: UInt64 = 0
  private var edgeMask: UInt64 = 0
  private var avoided: Set<Int> = []
  /// The speakers whom articles do not name and the meetings that were not held, which connect nothing.
  private let looseEnds: Set<Int>
  private let certainty: TimelineQuery.Certainty
  private let first: Int
  private let last: Int
  /// The nodes that are used whatever their kind.
  private let ends: [Int]
  private let allowsEveryEdge: Bool

  init(_ filter: TraversalFilter, ends: [StableNumber] = [], looseEnds: Set<Int> = []) {
    self.looseEnds = looseEnds
    for kind in filter.nodeKinds { nodeMask |= 1 << UInt64(kind.code) }
    for kind in filter.edgeKinds { edgeMask |= 1 << UInt64(kind.code) }
    avoided = Set(filter.avoided.map(\.number.value))
    certainty = filter.certainty
    first = filter.from.map { TimeBounds(of: $0).lower } ?? .min
    last = filter.through.map { TimeBounds(of: $0).upper } ?? .max
    self.ends = ends.map(\.value)
    allowsEveryEdge = filter.edgeKinds.count == EdgeKind.allCases.count
  }

  /// Whether connections can be followed without looking at their kinds and times.
  var needsOnlyEnds: Bool { allowsEveryEdge && !hasWindow }

  private var hasWindow: Bool { first != .min || last != .max }

  /// The values of the column `lower` outside of which no connection is allowed.
  var lowerRange: ClosedRange<Int> {
    guard hasWindow else { return Int.min...Int.max }
    let least = certainty == .certainly ? first : .min
    // Undated facts stand behind all others, at `undated`.
    let most = min(last, TimeBounds.undated - 1)
    return min(least, most)...most
  }

  /// What such nodes are.
  private static let looseKinds =
    1 << UInt64(NodeKind.organization.code) | 1 << UInt64(NodeKind.meeting.code)

  func allows(node number: Int) -> Bool {
    let kind = StableNumber(number).kindCode
    guard nodeMask >> UInt64(kind) & 1 != 0 || ends.contains(number) else { return false }
    if !looseEnds.isEmpty, Self.looseKinds >> UInt64(kind) & 1 != 0,
      looseEnds.contains(number), !ends.contains(number)
    {
      return false
    }
    return avoided.isEmpty || !avoided.contains(number)
  }

  func allows(edgeOf kind: Int, lower: Int, upper: Int) -> Bool {
    guard edgeMask >> UInt64(truncatingIfNeeded: kind) & 1 != 0 else { return false }
    guard hasWindow else { return true }
    guard lower < TimeBounds.undated else { return false }
    switch certainty {
    case .possibly: return upper >= first && lower <= last
    case .certainly: return lower >= first && upper <= last
    }
  }

  func allows(_ edge: Edge) -> Bool {
    allows(edgeOf: edge.kind.code, lower: edge.bounds.lower, upper: edge.bounds.upper)
  }
}
