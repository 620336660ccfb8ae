extension ComparisonBuilder {
  /// What the outlet has of the same speaker that comes near a statement it does not carry: words
  /// that are much like it, the same invitation, or a stretch of words that is no name.
  func nearest(to line: Line, in outlet: StableNumber) -> Comparison.Carriage? {
    var best: (likeness: Double, carriage: Comparison.Carriage)?
    for other in lines where other.speakers == line.speakers {
      guard let own = other.own[outlet], other.entry.statement != line.entry.statement else {
        continue
      }
      // Of less in common, the fact alone counts, whichever wording it is in.
      let least = Self.isNear(line, other) ? Double.leastNormalMagnitude : 0
      for (carriage, wording) in zip(own, other.wordings[outlet] ?? []) {
        let likeness = max(line.likeness.of(wording), least)
        if likeness > best?.likeness ?? 0 { best = (likeness, carriage) }
      }
    }
    return best?.carriage
  }

  private static func isNear(_ line: Line, _ other: Line) -> Bool {
    line.matters.contains { matter in other.matters.contains { matter.isNear($0) } }
  }
}

extension ComparisonBuilder {
  /// What the wordings of a statement are measured by.
  ///
  /// A government's own text where exactly one is told to have the words; else the fullest wording
  /// between quotation marks, else the fullest. Of equals the first published counts.
  func basis(of line: Line) -> Comparison.Carriage? {
    let own = line.own.keys.sorted().flatMap { line.own[$0] ?? [] }
    if line.readouts.count == 1, let readout = line.readouts.first {
      let texts = (line.told[readout] ?? []).filter { $0.isDirect && $0.words != nil }
      if let text = Self.fullest(texts) { return text }
    }
    let told = line.told.keys.sorted().flatMap { line.told[$0] ?? [] }
    // What an article cites from others, it has printed itself.
    return Self.fullest(own) ?? Self.fullest(told)
  }

  private static func fullest(_ carriages: [Comparison.Carriage]) -> Comparison.Carriage? {
    func rank(_ carriage: Comparison.Carriage) -> (Int, Int, Int, String) {
      (
        carriage.isDirect ? 0 : 1, -(carriage.words?.utf8.count ?? 0),
        carriage.article?.bounds.lower ?? TimeBounds.undated, carriage.article?.id ?? ""
      )
    }
    return carriages.filter { $0.words != nil }.min { rank($0) < rank($1) }
  }

  static func differences(
    _ carriage: Comparison.Carriage,
    from basis: Comparison.Carriage?
  ) -> [Difference] {
    guard let words = carriage.words, let basis = basis?.words else { return [] }
    return WordingComparison.differences(from: basis, to: words)
  }

  static func distance(
    _ measured: (Comparison.Carriage, [Difference])
  ) -> (Int, Int, String) {
    let size = measured.1.reduce(0) { $0 + $1.before.utf8.count + $1.after.utf8.count }
    // Other words altogether are further away than any shortened ones.
    let isOther = measured.1.contains { $0.kind == .reworded && $0.before.isEmpty }
    return (isOther ? Int.max : size, measured.0.isDirect ? 0 : 1, measured.0.words ?? "")
  }
}
