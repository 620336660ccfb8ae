extension ChronologicalOrder {
  /// A way to have got as far as a fact: how far in time, and after which fact of the hop before.
  private struct Stand {
    let value: Int
    let previous: Int
  }

  /// Chooses a fact for each hop so that all are in order; nil where that cannot be.
  func facts(of hops: [Path.Hop]) -> [Path.Hop]? {
    var stands: [[Stand?]] = []
    for (place, hop) in hops.enumerated() {
      let before = place > 0 ? hops[place - 1] : nil
      stands.append(hop.edges.map { stand(of: $0, in: hop, after: before, stands.last ?? []) })
    }
    guard let last = stands.last else { return hops }
    let ends = last.indices.filter { last[$0] != nil }
    guard var choice = ends.min(by: { (last[$0]?.value ?? 0) < (last[$1]?.value ?? 0) }) else {
      return nil
    }
    var ordered = hops
    for place in hops.indices.reversed() {
      let hop = hops[place]
      ordered[place] = Path.Hop(from: hop.from, to: hop.to, edges: [hop.edges[choice]])
      choice = stands[place][choice]?.previous ?? 0
    }
    return ordered
  }

  /// The least progress with which a fact may follow one of the hop before.
  private func stand(
    of edge: Edge,
    in hop: Path.Hop,
    after before: Path.Hop?,
    _ stands: [Stand?]
  ) -> Stand? {
    let time = Time(lower: edge.bounds.lower, upper: edge.bounds.upper)
    guard let before else {
      return progress(from: .min, with: time, isSameEvent: false).map {
        Stand(value: $0, previous: 0)
      }
    }
    var best: Stand?
    for (place, stand) in stands.enumerated() {
      guard let stand else { continue }
      let earlier = before.edges[place]
      let isSameEvent =
        time == Time(lower: earlier.bounds.lower, upper: earlier.bounds.upper)
        && Self.isOfEvent(kind: edge.kind.code, isOutgoing: hop.isForward(edge))
        && Self.isOfEvent(kind: earlier.kind.code, isOutgoing: !before.isForward(earlier))
      guard let value = progress(from: stand.value, with: time, isSameEvent: isSameEvent),
        value < best?.value ?? .max || best == nil
      else { continue }
      best = Stand(value: value, previous: place)
    }
    return best
  }
}
