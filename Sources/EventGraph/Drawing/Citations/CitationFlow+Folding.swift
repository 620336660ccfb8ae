extension CitationFlow {
  /// So many outlets stand on each side, one of them for all the others.
  private static let mostOnSide = 24

  static let otherSources = "fold:sources"
  static let otherTargets = "fold:targets"

  /// The same flow with the outlets from which, or by which, least was taken drawn as one.
  func folded(_ words: DiagramWords) -> CitationFlow {
    var flow = self
    flow.fold(\.source, into: Self.otherSources, words)
    flow.fold(\.target, into: Self.otherTargets, words)
    return flow
  }

  private mutating func fold(
    _ end: WritableKeyPath<Stream, String>,
    into fold: String,
    _ words: DiagramWords
  ) {
    var weights: [String: (weight: Int, streams: Int)] = [:]
    for stream in streams {
      let known = weights[stream[keyPath: end]] ?? (0, 0)
      weights[stream[keyPath: end]] = (known.weight + stream.weight, known.streams + 1)
    }
    guard weights.count > Self.mostOnSide else { return }
    let sorted = weights.sorted {
      ($1.value.weight, $1.value.streams, $0.key) < ($0.value.weight, $0.value.streams, $1.key)
    }
    let small = Set(sorted.dropFirst(Self.mostOnSide - 1).map(\.key))
    names[fold] = words("\(small.count) other outlets", "另有\(small.count)家媒体")
    var folded: [String: Stream] = [:]
    for var stream in streams {
      if small.contains(stream[keyPath: end]) { stream[keyPath: end] = fold }
      let key = "\(stream.source)\n\(stream.target)"
      folded[key, default: Stream(emptied: stream)].join(stream)
    }
    streams = folded.values.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}

extension CitationFlow.Stream {
  fileprivate init(emptied stream: Self) {
    self.init(source: stream.source, target: stream.target, weight: 0, title: "")
  }

  /// Adds what another stream between the same ends carries.
  fileprivate mutating func join(_ other: Self) {
    weight += other.weight
    title = title.isEmpty ? other.title : "\(title)\n\(other.title)"
  }
}
