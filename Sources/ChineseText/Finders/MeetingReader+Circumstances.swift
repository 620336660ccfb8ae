extension MeetingReader {
  /// The date in the clause of an event, else the last one before it in the sentence.
  func date(near token: Int, _ clause: Range<Int>) -> String? {
    guard !dates.isEmpty else { return nil }
    let range = units(clause)
    let place = Int(block.token(token).start)
    let usable = dates.filter { $0.standing == .calendar && $0.bound == nil }
    let inClause = usable.filter {
      range.contains($0.scalars.lowerBound) && !isToldBefore($0, token)
    }
    if let near = inClause.min(by: { distance($0, place) < distance($1, place) }) {
      return near.writtenValue
    }
    // 第二场辩论：10月15日晚: the day behind a colon.
    if block.unit(clause.upperBound) == Unit.colon,
      let told = usable.first(where: {
        (0...1).contains($0.scalars.lowerBound - range.upperBound)
      })
    {
      return told.writtenValue
    }
    let sentence = units(sentence.tokens)
    return usable.last {
      sentence.contains($0.scalars.lowerBound) && $0.scalars.lowerBound < range.lowerBound
        && range.lowerBound - $0.scalars.upperBound <= 2
    }?.writtenValue
  }

  /// 9日宣布…将访问: the day on which somebody tells of it.
  private func isToldBefore(_ date: TimeExpression, _ token: Int) -> Bool {
    let end = block.tokenIndex(at: date.scalars.upperBound)
    return Range(from: end, to: token).contains { index in
      let kinds = block.token(index).kinds
      return kinds.hasAny([.say, .announce]) && !kinds.contains(.noCue)
        && !block.plays(.possessive, at: index + 1)
    }
  }

  private func distance(_ date: TimeExpression, _ place: Int) -> Int {
    let gap = place - date.scalars.upperBound
    return gap >= 0 ? gap : date.scalars.lowerBound - place + 1
  }

  func units(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Range(
      from: Int(block.token(tokens.lowerBound).start),
      to: Int(block.token(tokens.upperBound - 1).end)
    )
  }

  /// The place of an encounter: 在北京同…会谈.
  func place(near trigger: Trigger) -> String? {
    for index in trigger.clause {
      // 在中非合作论坛上: the countries of a name are no place.
      if block.plays(.placeOpener, at: index),
        block.token(index + 1).length > 1 || !block.token(index + 1).kinds.contains(.short),
        let place = places(from: index + 1, to: trigger.clause.upperBound)
      {
        return place
      }
    }
    return nil
  }
}
