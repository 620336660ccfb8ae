/// Places things along a line, each as near to where it wants to be as the others allow.
enum Spread {
  /// The middles of things of these lengths, in the order they were given, `gap` apart.
  ///
  /// Neighbours that overlap are moved together, by the same sum on both sides: isotonic
  /// regression by pooling.
  static func middles(
    wanted: [Double],
    lengths: [Double],
    gap: Double,
    from least: Double
  ) -> [Double] {
    var offsets: [Double] = []
    var offset = 0.0
    for (index, length) in lengths.enumerated() {
      if index > 0 { offset += (lengths[index - 1] + length) / 2 + gap }
      offsets.append(offset)
    }
    var pools: [(sum: Double, count: Int)] = []
    for (want, offset) in zip(wanted, offsets) {
      pools.append((want - offset, 1))
      while let last = pools.last, pools.count > 1 {
        let before = pools[pools.count - 2]
        guard before.sum / Double(before.count) >= last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    let starts = pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    let middles = zip(starts, offsets).map { $0 + $1 }
    let shift = max(0, least + (lengths.first ?? 0) / 2 - (middles.first ?? least))
    guard shift > 0 else { return middles }
    return pushed(middles, lengths: lengths, gap: gap, from: least)
  }

  /// The places with everything moved down that does not fit above.
  private static func pushed(
    _ middles: [Double],
    lengths: [Double],
    gap: Double,
    from least: Double
  ) -> [Double] {
    var edge = least
    return zip(middles, lengths).map { middle, length in
      let placed = max(middle, edge + length / 2)
      edge = placed + length / 2 + gap
      return placed
    }
  }
}
