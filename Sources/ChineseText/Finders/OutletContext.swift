/// Words beside a name that show that a medium is meant.
enum OutletContext {
  /// Whether a word of reporting follows within a few words.
  static func reportsSoon(_ index: Int, in block: BlockReading) -> Bool {
    for place in index..<max(index, min(index + 7, block.tokens.count)) {
      let kinds = block.token(place).kinds
      if kinds.contains(.carry) || block.plays(.mediumAfter, at: place) { return true }
      let between: WordKind = [.time, .number, .mark, .adverb, .particle, .place]
      guard kinds.hasAny(between), !Unit.endsSentence(block.unit(place)),
        block.unit(place) != Unit.comma
      else { return false }
    }
    return false
  }

  /// The name that only its place shows to be a medium's: 据《河畔》报道, 媒体《The River》报道, 据河畔证券报道.
  static func source(before index: Int, in block: BlockReading) -> Range<Int>? {
    guard block.token(index).kinds.contains(.carry) else { return nil }
    let end = withoutBracket(before: withoutTime(before: index, in: block), in: block)
    if block.unit(end - 1) == Unit.closeTitle {
      guard
        let open = Range(from: max(0, end - 12), to: end - 1).last(where: {
          block.unit($0) == Unit.openTitle
        }), open + 1 < end - 1,
        namesMedium(before: open, in: block) || isPaper(open..<end, before: index, in: block)
      else { return nil }
      return (open + 1)..<(end - 1)
    }
    if let letters = station(endingAt: end, in: block) { return letters }
    if let site = site(endingAt: end, in: block) { return site }
    guard end == index,
      let source = Range(from: max(0, end - 5), to: end).last(where: {
        block.plays(.source, at: $0)
      }), source + 1 < end, isBodyName((source + 1)..<end, in: block)
    else { return nil }
    return (source + 1)..<end
  }

  /// The name in marks beside a word for a medium: 《外交官》杂志, 周刊“观察者”.
  static func marked(beside index: Int, in block: BlockReading) -> Range<Int>? {
    if block.unit(index - 1) == Unit.closeTitle,
      let open = Range(from: max(0, index - 12), to: index - 1).last(where: {
        block.unit($0) == Unit.openTitle
      }), open + 1 < index - 1
    {
      return (open + 1)..<(index - 1)
    }
    if Unit.closesQuotation(block.unit(index - 1)), reportsSoon(index + 1, in: block),
      let open = Range(from: max(0, index - 8), to: index - 1).last(where: {
        Unit.closing(block.unit($0)) == block.unit(index - 1)
      }), open + 1 < index - 1, !namesBody(open + 1, index - 1, in: block)
    {
      // “河畔时间”网站报导.
      return (open + 1)..<(index - 1)
    }
    let closing = Unit.closing(block.unit(index + 1))
    guard closing != 0,
      let close = Range(from: index + 2, to: min(block.tokens.count, index + 12)).first(where: {
        block.unit($0) == closing
      }), close > index + 2,
      block.unit(close + 1) == Unit.openBracket && Unit.isCapital(block.unit(close + 2))
        || reportsSoon(afterMarks(close + 1, in: block), in: block)
    else { return nil }
    return (index + 2)..<close
  }

  /// Past a second name in marks: “观察者”“The Spectator”.
  private static func afterMarks(_ index: Int, in block: BlockReading) -> Int {
    let closing = Unit.closing(block.unit(index))
    guard closing != 0 else { return index }
    let close = Range(from: index + 1, to: min(block.tokens.count, index + 12)).first {
      block.unit($0) == closing
    }
    return close.map { $0 + 1 } ?? index
  }

  /// 《清河日电》9日报道: a short title that reports is a paper's.
  private static func isPaper(
    _ title: Range<Int>,
    before index: Int,
    in block: BlockReading
  )
    -> Bool
  {
    let first = Int(block.token(title.lowerBound).end)
    let last = Int(block.token(title.upperBound - 1).start)
    // 海湾台《新闻三十分》报道: a programme of the medium.
    guard !block.token(title.lowerBound - 1).kinds.contains(.outlet) else { return false }
    return block.unit(index) == reporting && !block.plays(.staying, at: index + 1)
      && last - first <= longestPaper
      && block.text.units[first..<last].allSatisfy(Unit.isIdeograph)
  }

  private static let longestPaper = 6
  private static let reporting = ScriptFolding.standard.fold("报" as Unicode.Scalar)

  /// 当地媒体WXYZ报道: the letters of a station behind a word for media.
  private static func station(endingAt end: Int, in block: BlockReading) -> Range<Int>? {
    let token = block.token(end - 1)
    guard token.kinds.contains(.latin) else { return nil }
    // 外媒ZDNet报导.
    if token.length >= 3, Unit.isCapital(block.text[Int(token.start)]),
      endsInMedia(end - 2, in: block)
    {
      return (end - 1)..<end
    }
    guard (3...5).contains(token.length),
      block.text.units[Int(token.start)..<Int(token.end)].allSatisfy(Unit.isCapital),
      block.token(end - 2).kinds.hasAny([.group, .medium]),
      block.plays(.mediumBefore, at: end - 2) || block.token(end - 2).kinds.contains(.medium)
    else { return nil }
    return (end - 1)..<end
  }

  /// 据清河网9日报道: a place on the net that is named as a source.
  private static func site(endingAt end: Int, in block: BlockReading) -> Range<Int>? {
    let last = block.token(end - 1)
    guard block.text[Int(last.end) - 1] == net, !block.plays(.website, at: end - 1),
      let source = Range(from: max(0, end - 5), to: end).last(where: {
        block.plays(.source, at: $0)
      }), source + 1 < end
    else { return nil }
    let length = Int(last.end) - Int(block.token(source + 1).start)
    let part: WordKind = [.place, .short, .latin, .number, .foreignName]
    let isName = Range(from: source + 1, to: end).allSatisfy {
      block.token($0).kinds.isEmpty || block.token($0).kinds.hasAny(part)
    }
    return isName && (3...8).contains(length) ? (source + 1)..<end : nil
  }

  /// 网络媒体《河畔》上的文章, 自媒体“河畔”刊文: a name in marks behind a word for media.
  static func apposed(before index: Int, in block: BlockReading) -> Range<Int>? {
    let mark = block.unit(index - 1)
    guard index > 2, mark == Unit.closeTitle || Unit.closesQuotation(mark),
      let open = Range(from: max(0, index - 9), to: index - 1).last(where: {
        block.unit($0) == Unit.openTitle && mark == Unit.closeTitle
          || Unit.closing(block.unit($0)) == mark
      }), open > 0, open + 1 < index - 1,
      endsInMedia(open - 1, in: block), !namesBody(open + 1, index - 1, in: block)
    else { return nil }
    let next = skippingMarks(index, in: block)
    guard block.plays(.within, at: next) || reportsSoon(next, in: block) else { return nil }
    return (open + 1)..<(index - 1)
  }

  /// “河畔渔业协会”网站, 媒体“推特”: not a medium's name.
  private static func namesBody(_ first: Int, _ end: Int, in block: BlockReading) -> Bool {
    block.token(end - 1).kinds.hasAny([.organization, .suffix, .readout])
  }

  /// 媒体, 官媒, 外媒.
  private static func endsInMedia(_ index: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    let word = block.text.units[Int(token.start)..<Int(token.end)]
    return word.last == media || word.suffix(2).first == media && token.length > 1
  }

  static let media = ScriptFolding.standard.fold("媒" as Unicode.Scalar)
  private static let net = ScriptFolding.standard.fold("网" as Unicode.Scalar)

  private static func withoutTime(before index: Int, in block: BlockReading) -> Int {
    var index = index
    while index > 0, TimeWords.isTime(index - 1, in: block) {
      index -= 1
    }
    return index
  }

  /// Whether 据 stands before title marks, or a word for media: 意大利媒体《河畔》.
  private static func namesMedium(before open: Int, in block: BlockReading) -> Bool {
    block.plays(.source, at: open - 1) || block.plays(.mediumBefore, at: open - 1)
      || block.token(open - 1).kinds.contains(.group) && block.folded(open - 1).hasSuffix("媒体")
  }

  /// Whether tokens are the name of a body or letters, and no kind of report (据公开报道).
  private static func isBodyName(_ tokens: Range<Int>, in block: BlockReading) -> Bool {
    let name: WordKind = [.organization, .latin, .suffix]
    let part: WordKind = [.organization, .latin, .suffix, .country, .city, .province, .capital]
    let last = block.token(tokens.upperBound - 1)
    return last.kinds.hasAny(name) && !last.kinds.contains(.group) && last.length > 1
      && tokens.allSatisfy {
        block.token($0).kinds.hasAny(part) || block.token($0).kinds.isEmpty
      }
  }

  private static func withoutBracket(before index: Int, in block: BlockReading) -> Int {
    guard block.unit(index - 1) == Unit.closeBracket else { return index }
    return Range(from: max(0, index - 12), to: index - 1).last {
      block.unit($0) == Unit.openBracket
    } ?? index
  }

  static func skippingMarks(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while isMark(block.unit(index)) {
      index += 1
    }
    if block.unit(index) == Unit.openBracket {
      let close = (index..<min(index + 12, block.tokens.count)).first {
        block.unit($0) == Unit.closeBracket
      }
      return close.map { $0 + 1 } ?? index
    }
    return index
  }

  static func skippingMarksBack(_ index: Int, in block: BlockReading) -> Int {
    var index = index
    while index >= 0, isMark(block.unit(index)) {
      index -= 1
    }
    return index
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    unit == Unit.space || unit == Unit.openTitle || unit == Unit.closeTitle
      || Unit.closing(unit) != 0 || Unit.closesQuotation(unit)
  }
}
