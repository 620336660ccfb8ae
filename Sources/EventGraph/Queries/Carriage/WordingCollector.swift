internal import EDTF

/// Gathers the wordings of a statement; what an article cites from a medium stands once.
struct WordingCollector {
  private struct Entry {
    let carriage: Comparison.Carriage
    var via: Set<String> = []
    let said: EDTFDate?
  }

  private var entries: [Entry] = []

  mutating func add(_ edge: Edge, shelf: inout ComparisonShelf) throws {
    guard edge.kind == .reported || edge.kind == .carried else { return }
    let article = try shelf.article(behind: edge)
    let isOwn = edge.kind == .reported
    let outlet = isOwn ? article?.outlet ?? "" : try shelf.label(edge.origin)
    let same = entries.firstIndex {
      $0.carriage.article == article && $0.carriage.words == edge.words
        && ($0.carriage.isFirstHand || isOwn)
    }
    // An article's own words come before those it tells of others, whatever the order of the rows.
    if let same, !isOwn {
      // Who interviewed somebody has it from himself.
      if outlet != article?.outlet { entries[same].via.insert(outlet) }
      return
    }
    let carriage = Comparison.Carriage(
      words: edge.words,
      isDirect: edge.isDirect == true,
      article: article,
      isFirstHand: isOwn,
      outlet: outlet
    )
    var entry = Entry(carriage: carriage, said: edge.version("date").flatMap(EDTFDate.init))
    if isOwn {
      let told = entries.filter {
        !$0.carriage.isFirstHand && $0.carriage.article == article
          && $0.carriage.words == edge.words
      }
      entry.via.formUnion(told.map(\.carriage.outlet).filter { $0 != outlet })
      entries.removeAll {
        !$0.carriage.isFirstHand && $0.carriage.article == article
          && $0.carriage.words == edge.words
      }
    }
    entries.append(entry)
  }

  func wordings(against basis: Drift.Basis) -> [Drift.Wording] {
    let sorted = entries.sorted { Self.order($0) < Self.order($1) }
    let fullest = sorted.map(\.carriage).filter { $0.words != nil }.min { left, right in
      (left.isDirect ? 0 : 1, -(left.words?.utf8.count ?? 0))
        < (right.isDirect ? 0 : 1, -(right.words?.utf8.count ?? 0))
    }
    var measure = basis == .fullest ? fullest?.words : nil
    return sorted.map { entry in
      let words = entry.carriage.words
      let old = basis == .fullest && entry.carriage == fullest ? nil : measure
      if let words, measure == nil || basis == .previous { measure = words }
      let differences = words.flatMap { words in
        old.map { WordingComparison.differences(from: $0, to: words) }
      }
      return Drift.Wording(
        carriage: entry.carriage,
        via: entry.via.sorted(),
        said: entry.said,
        basis: old,
        differences: differences ?? []
      )
    }
  }

  /// By publication; of one day those that name no source first, and what an outlet has itself
  /// before what is told of others.
  private static func order(
    _ entry: Entry
  ) -> (Int, Int, String, Int, String, String) {
    let carriage = entry.carriage
    return (
      carriage.article?.bounds.lower ?? TimeBounds.undated, entry.via.isEmpty ? 0 : 1,
      carriage.article?.id ?? "", carriage.isFirstHand ? 0 : 1, carriage.outlet,
      carriage.words ?? ""
    )
  }
}
