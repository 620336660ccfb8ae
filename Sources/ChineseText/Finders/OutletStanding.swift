/// Whether an article cites a medium where it names it, or only speaks of it.
struct OutletStanding {
  let block: BlockReading
  /// The tokens of the name.
  let name: Range<Int>
  /// Whether the medium publishes the article itself.
  let isPublisher: Bool

  private static let farthest = 16
  private static let farthestJob = 9
  private static let longestTopic = 4

  /// Whether the medium is a source here: it reports, is told something, or something is seen in it.
  var isCited: Bool {
    if isByline { return false }
    if isAddressed { return true }
    switch job {
    case .owner: return false
    case .press(let end): return speaks(after: end)
    case nil: return isSupported
    }
  }

  private enum Job {
    case owner
    /// Somebody who writes or asks for the medium, and where the words for that end.
    case press(Int)
  }

  /// （看中国记者林燕综合报导）: whoever made the article.
  private var isByline: Bool {
    guard isPublisher, block.unit(name.lowerBound - 1) == Unit.openBracket,
      block.plays(.pressJob, at: name.upperBound),
      let close = range(after: name.upperBound).first(where: {
        block.unit($0) == Unit.closeBracket
      })
    else { return false }
    return block.plays(.credit, at: close - 1)
  }

  /// 对河畔台说, 接受河畔报记者采访: words are given to the medium.
  private var isAddressed: Bool {
    let before = OutletContext.skippingMarksBack(name.lowerBound - 1, in: block)
    return (0...2).contains { distance in
      let index = before - distance
      guard index >= 0 else { return false }
      return block.plays(.citing, at: index)
    } && !isPromoted
  }

  /// What the medium's name belongs to: 河畔报总编辑, 河畔台的主持人.
  private var job: Job? {
    let before = OutletContext.skippingMarksBack(name.lowerBound - 1, in: block)
    var isFormer = block.plays(.former, at: before)
    var index = OutletContext.skippingMarks(name.upperBound, in: block)
    let last = index + Self.farthestJob
    while index < min(last, block.tokens.count) {
      if block.unit(index) == Unit.openTitle,
        let close = range(after: index).first(where: { block.unit($0) == Unit.closeTitle })
      {
        index = close + 1
      }
      isFormer = isFormer || block.plays(.former, at: index)
      if block.plays(.ownerJob, at: index) { return .owner }
      if block.plays(.pressJob, at: index) { return isFormer ? .owner : .press(index + 1) }
      let kinds = block.token(index).kinds
      let between: WordKind = [
        .place, .short, .modifier, .time, .number, .latin, .medium, .common,
      ]
      guard
        kinds.isEmpty || kinds.hasAny(between) || block.plays(.possessive, at: index)
          || block.plays(.posted, at: index) || block.plays(.counter, at: index)
          || block.plays(.former, at: index),
        !kinds.hasAny(.cue)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether who works for the medium reports for it, and speaks to no other one.
  private func speaks(after end: Int) -> Bool {
    var isSpeaking = false
    for index in range(after: end) {
      let kinds = block.token(index).kinds
      if kinds.contains(.outlet), index >= name.upperBound { return false }
      if kinds.hasAny(.cue) || block.plays(.mediaWork, at: index) { isSpeaking = true }
    }
    return isSpeaking
  }

  /// Whether a word of what media do stands near: behind the name, or a medium beside it has one.
  private var isSupported: Bool {
    if isPromoted { return false }
    if isWithin || isBracketed || isHeading { return true }
    var words = 0
    for index in range(after: name.upperBound) {
      let unit = block.unit(index)
      let kinds = block.token(index).kinds
      // 《河畔报》等各大报，连日刊登…: only the name stands before the mark.
      if Unit.endsClause(unit), isPublisher || words > Self.longestTopic { return false }
      if !kinds.hasAny([.mark, .outlet]) { words += 1 }
      if block.plays(.future, at: index), !isPublisher { return false }
      if block.plays(.mediaWork, at: index) || kinds.contains(.carry) { return true }
      if kinds.hasAny(.cue) || kinds.hasAny(.omission) { return true }
      // 《河畔报》：“桥修好了”: its words are quoted.
      if index < name.upperBound + 4, Unit.closesQuotation(Unit.closing(unit)) { return true }
    }
    return false
  }

  /// 在《河畔报》上: something is read in it.
  private var isWithin: Bool {
    let next = OutletContext.skippingMarks(name.upperBound, in: block)
    return block.plays(.within, at: next)
  }

  /// 成为《河畔报》会员: the medium speaks of itself.
  private var isPromoted: Bool {
    guard isPublisher else { return false }
    let clause = range(after: name.upperBound).prefix { !Unit.endsClause(block.unit($0)) }
    return clause.contains { block.plays(.promoting, at: $0) }
  }

  /// 《河畔报》：桥修好了.
  private var isHeading: Bool {
    block.unit(OutletContext.skippingMarks(name.upperBound, in: block)) == Unit.colon
  }

  /// （路透社、河畔社）: where the whole is from.
  private var isBracketed: Bool {
    Bracket.around(Int(block.token(name.lowerBound).start), in: block.text) != nil
  }

  /// The next words of the sentence.
  private func range(after index: Int) -> Range<Int> {
    let last = min(block.tokens.count, index + Self.farthest)
    let end = Range(from: index, to: last).first { Unit.endsSentence(block.unit($0)) }
    return Range(from: index, to: end ?? last)
  }
}
