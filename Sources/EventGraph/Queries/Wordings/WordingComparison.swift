/// Finds how a wording differs from another one of the same statement.
///
/// Deterministic and made of rules of the language: what is missing, what is added, what stands in
/// place of what; then whether numbers, negations, tenses, strength or epithets are among it. Marks,
/// script, quotation and words without content of their own make no difference.
struct WordingComparison {
  private let old: ContentText
  private let new: ContentText
  private let marks: WordingMarks

  /// Of the shorter wording's characters, how many have to be in both to compare piece by piece.
  private static let alignedShare = 0.5
  /// Fewer characters than this that come or go are a turn of phrase, no piece of content.
  private static let shortestPiece = 3
  /// A no in a longer piece went with the piece.
  private static let longestNegation = 4
  /// Words on a scale may be cut through by an edit, so so many characters around it count.
  private static let context = 3

  /// Compares `text` with the wording it is measured by.
  static func differences(from basis: String, to text: String) -> [Difference] {
    WordingComparison(
      old: ContentText(basis),
      new: ContentText(text),
      marks: .standard
    ).differences()
  }

  private func differences() -> [Difference] {
    guard old.units != new.units, !old.units.isEmpty, !new.units.isEmpty else { return [] }
    let script = EditScript(from: old.units, to: new.units)
    let shorter = min(old.units.count, new.units.count)
    guard Double(script.common) >= Self.alignedShare * Double(shorter) else { return unaligned() }
    return Self.merged(script.edits.map(withoutMoved).compactMap(difference))
  }

  /// Two sentences with little in common are told apart as wholes.
  private func unaligned() -> [Difference] {
    let words = Difference(kind: .reworded, before: "", after: new.text(of: new.units.indices))
    let values = [old, new].map { Set($0.figures.map(\.value)) }
    guard !values[0].isEmpty, !values[1].isEmpty, values[0].isDisjoint(with: values[1]) else {
      return [words]
    }
    let figures = [old, new].map { text in
      Self.joined(text.figures.map { text.text(of: $0.range) })
    }
    return [Difference(kind: .figures, before: figures[0], after: figures[1]), words]
  }
}

// MARK: Moved pieces

extension WordingComparison {
  /// An edit without clauses that stand elsewhere in the other wording.
  private func withoutMoved(_ edit: EditScript.Edit) -> EditScript.Edit {
    EditScript.Edit(
      removed: Self.unmoved(edit.removed, in: old, against: new, marks),
      added: Self.unmoved(edit.added, in: new, against: old, marks)
    )
  }

  private static func unmoved(
    _ range: Range<Int>,
    in text: ContentText,
    against other: ContentText,
    _ marks: WordingMarks
  ) -> Range<Int> {
    let clauses = text.clauses(of: range)
    let kept = clauses.filter { clause in
      guard text.isClause(clause) else { return true }
      let words = marks.withoutParticles(text.units[clause])
      return words.count < 2 || marks.contains(.negation, in: words)
        || !marks.holds(other.units, words)
    }
    guard let first = kept.first, let last = kept.last else {
      return range.lowerBound..<range.lowerBound
    }
    return first.lowerBound..<last.upperBound
  }
}

// MARK: Piece by piece

extension WordingComparison {
  private func difference(_ edit: EditScript.Edit) -> Difference? {
    let (removed, added) = (edit.removed, edit.added)
    if let figures = figures(edit) { return figures }
    let (before, after) = (old.units[removed], new.units[added])
    for kind in [WordingMarks.Kind.particle, .future] {
      let isBoth = marks.isMade(of: kind, before) && marks.isMade(of: kind, after)
      // One sign of the future says as much as another; that one came or went says something.
      if isBoth, kind == .particle || !before.isEmpty && !after.isEmpty { return nil }
    }
    let kind = kind(of: edit, before, after)
    return kind.map {
      Difference(kind: $0, before: old.text(of: removed), after: new.text(of: added))
    }
  }

  private func kind(
    of edit: EditScript.Edit,
    _ before: ArraySlice<UInt16>,
    _ after: ArraySlice<UInt16>
  ) -> Difference.Kind? {
    let isPure = before.isEmpty || after.isEmpty
    if isRhetorical(edit) { return nil }
    if max(before.count, after.count) <= Self.longestNegation - (isPure ? 1 : 0),
      (marks.count(.negation, in: before) + marks.count(.negation, in: after)) % 2 == 1
    {
      return .negation
    }
    let epithets = (marks.count(.epithet, in: before), marks.count(.epithet, in: after))
    if epithets.1 > epithets.0 { return .addedEpithets }
    if epithets.0 > epithets.1, before.count <= after.count + Self.longestEpithet {
      return .droppedEpithets
    }
    if let strength = strength(edit, before, after) { return strength }
    if isOtherTense(before, after) { return .tense }
    if after.count * 3 < before.count, before.count - after.count >= Self.shortestPiece {
      return .shortened
    }
    if before.count * 3 < after.count, after.count - before.count >= Self.shortestPiece {
      return .extended
    }
    return before.isEmpty || after.isEmpty ? nil : .reworded
  }

  /// 不是……吗 denies nothing: it says what the sentence without it says.
  private func isRhetorical(_ edit: EditScript.Edit) -> Bool {
    func asks(_ text: ContentText, _ range: Range<Int>) -> Bool {
      text.units[range].starts(with: Self.denial)
        && text.units[range.upperBound...].contains(Self.question)
    }
    return edit.removed.isEmpty && asks(new, edit.added)
      || edit.added.isEmpty && asks(old, edit.removed)
  }

  private static let denial = Array("不是".utf16)
  private static let question: UInt16 = 0x5417

  /// A longer piece with an epithet in it is a piece that is missing.
  private static let longestEpithet = 8

  private func strength(
    _ edit: EditScript.Edit,
    _ before: ArraySlice<UInt16>,
    _ after: ArraySlice<UInt16>
  ) -> Difference.Kind? {
    let isShort = max(before.count, after.count) <= Self.longestEpithet
    if !before.isEmpty, !after.isEmpty, isShort {
      let weakening = marks.weakening(
        from: Array(old.units[widened(edit.removed, in: old.units)]),
        to: Array(new.units[widened(edit.added, in: new.units)])
      )
      if let weakening { return weakening > 0 ? .softened : .strengthened }
    }
    guard isShort else { return nil }
    let strong = marks.count(.strong, in: after) - marks.count(.strong, in: before)
    let weak = marks.count(.weak, in: after) - marks.count(.weak, in: before)
    guard strong != weak else { return nil }
    return strong > weak ? .strengthened : .softened
  }

  private func widened(_ range: Range<Int>, in units: [UInt16]) -> Range<Int> {
    max(0, range.lowerBound - Self.context)..<min(units.count, range.upperBound + Self.context)
  }

  private func isOtherTense(_ before: ArraySlice<UInt16>, _ after: ArraySlice<UInt16>) -> Bool {
    let kinds: [WordingMarks.Kind] = [.future, .past, .ongoing]
    guard max(before.count, after.count) <= Self.longestEpithet else { return false }
    let left = kinds.first { marks.contains($0, in: before) }
    let right = kinds.first { marks.contains($0, in: after) }
    guard left != nil, right != nil else {
      // A sign of time alone came or went.
      let sign = before.isEmpty ? after : after.isEmpty ? before : []
      return !sign.isEmpty && kinds.contains { marks.isMade(of: $0, sign) }
    }
    return left != right
  }

  /// The numbers an edit touches, whole.
  private func figures(_ edit: EditScript.Edit) -> Difference? {
    let left = old.figures.filter {
      $0.range.overlaps(edit.removed) || $0.range.holds(edit.removed)
    }
    let right = new.figures.filter { $0.range.overlaps(edit.added) || $0.range.holds(edit.added) }
    guard let first = left.first, let last = left.last, let other = right.first,
      let otherLast = right.last, left.map(\.value) != right.map(\.value)
    else { return nil }
    return Difference(
      kind: .figures,
      before: old.text(of: first.range.lowerBound..<last.range.upperBound),
      after: new.text(of: other.range.lowerBound..<otherLast.range.upperBound)
    )
  }

  /// One difference of each kind, with its pieces in order.
  private static func merged(_ differences: [Difference]) -> [Difference] {
    Difference.Kind.allCases.compactMap { kind in
      let same = differences.filter { $0.kind == kind }
      guard !same.isEmpty else { return nil }
      return Difference(
        kind: kind,
        before: joined(same.map(\.before)),
        after: joined(same.map(\.after))
      )
    }
  }

  private static func joined(_ pieces: [String]) -> String {
    pieces.filter { !$0.isEmpty }.joined(separator: "……")
  }
}

extension Range<Int> {
  /// Whether an edit without characters of its own lies inside.
  fileprivate func holds(_ edit: Range<Int>) -> Bool {
    edit.isEmpty && edit.lowerBound > lowerBound && edit.lowerBound < upperBound
  }
}
