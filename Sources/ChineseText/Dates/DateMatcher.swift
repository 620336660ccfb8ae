/// Finds the expressions of a paragraph and joins ranges and lists.
struct DateMatcher {
  let text: DateText

  /// A dateline stands at the beginning of its paragraph.
  private static let farthestDateline = 150

  /// All expressions in order.
  func matches() -> [DateMatch] {
    var matches: [DateMatch] = []
    var index = 0
    while index < text.tokens.count {
      guard Self.canBegin(text.tokens, index), let match = match(at: index) else {
        index += 1
        continue
      }
      index = match.end
      // 《2019年度网络自由》 is a name.
      if text.isInTitle(match.range) { continue }
      // 每周五 comes back again and again and is no date.
      if text.hasPrefix(.recurring, before: match.range.lowerBound) {
        index = laterClock(match)?.end ?? index
        continue
      }
      matches.append(match)
      if case .single = match.shape, let clock = laterClock(match) { matches.append(clock) }
      index = matches.last?.end ?? index + 1
    }
    return matches
  }

  /// Whether any expression can begin with one of these tokens.
  static func canMatch(_ tokens: [DateToken]) -> Bool {
    tokens.indices.contains { canBegin(tokens, $0) }
  }

  /// Whether an expression can begin with the token at `index`; most numbers count other things.
  private static func canBegin(_ tokens: [DateToken], _ index: Int) -> Bool {
    let kind = tokens[index].kind
    let hasNext = index + 1 < tokens.count && tokens[index + 1].isJoined
    let next = hasNext ? tokens[index + 1].kind : .end
    if kind == .number {
      guard KindSet.numberFollowers.contains(next) else { return tokens[index].digits == 8 }
      return next != .piece || index + 2 < tokens.count && tokens[index + 2].isJoined
    }
    return KindSet.beginnings.contains(kind)
      && (hasNext || !KindSet.openBeginnings.contains(kind))
  }

  private func match(at index: Int) -> DateMatch? {
    guard let phrase = DatePhrase(text, at: index) else { return nil }
    let end = phrase.tokens.upperBound
    if phrase.reading.isBorrowed {
      if phrase.reading.clock != nil { return clockRange(phrase) }
      return text.joined(end).kind == .to ? range(phrase) : list(phrase)
    }
    if isDateline(phrase.range(in: text), end) { return match(phrase) }
    if text.joined(end).kind == .to, let range = range(phrase) { return range }
    if text.joined(end).kind == .and, let range = range(phrase), hasBetween(range.end) {
      return range
    }
    return match(phrase)
  }

  private func match(_ phrase: DatePhrase) -> DateMatch {
    let range = phrase.range(in: text)
    let pieces = [DateMatch.Piece(reading: phrase.reading, range: range)]
    return match(.single, pieces, range, end: phrase.tokens.upperBound)
  }

  private func match(_ shape: DateMatch.Shape, _ phrases: [DatePhrase]) -> DateMatch? {
    let pieces = phrases.map { DateMatch.Piece(reading: $0.reading, range: $0.range(in: text)) }
    guard let first = pieces.first, let last = pieces.last, let phrase = phrases.last else {
      return nil
    }
    let range = first.range.lowerBound..<last.range.upperBound
    return match(shape, pieces, range, end: phrase.tokens.upperBound)
  }

  private func match(
    _ shape: DateMatch.Shape,
    _ pieces: [DateMatch.Piece],
    _ range: Range<Int>,
    end: Int
  ) -> DateMatch {
    DateMatch(
      shape: shape,
      pieces: pieces,
      range: range,
      bound: bound(at: end),
      isAbout: text.joined(end).kind == .about,
      isDateline: isDateline(range, end),
      isWholeLine: isWholeLine(range),
      end: end
    )
  }

  /// 9月3日到4日, 2013到2017年.
  private func range(_ first: DatePhrase) -> DateMatch? {
    let index = first.tokens.upperBound + 1
    guard text.joined(index).kind != .end, let last = DatePhrase(text, at: index),
      Self.canJoin(first.reading, last.reading), !last.reading.isBorrowed
    else { return nil }
    return match(.range, [first, last])
  }

  /// 晚上9~11点: the beginning counts, as EDTF has no ranges of clock times.
  private func clockRange(_ first: DatePhrase) -> DateMatch? {
    let index = first.tokens.upperBound + 1
    guard let last = DatePhrase(text, at: index, clockAfter: first.reading) else { return nil }
    return match(first.extended(to: last))
  }

  /// 2007年与2009年间.
  private func hasBetween(_ index: Int) -> Bool { text.joined(index).kind == .between }

  /// Whether two readings can be the ends of a range.
  private static func canJoin(_ first: TimeReading, _ last: TimeReading) -> Bool {
    guard first.span == nil, last.span == nil, first.vague == nil, last.vague == nil else {
      return false
    }
    if first.isOnlyClock || last.isOnlyClock { return false }
    return first.hasDay || !last.hasDay || first.month != nil
  }

  /// 15、16日, 2012和2018年.
  private func list(_ first: DatePhrase) -> DateMatch? {
    var phrases = [first]
    while let last = phrases.last, last.reading.isBorrowed {
      let index = last.tokens.upperBound
      guard text.joined(index).kind == .and, text.joined(index + 1).kind == .number,
        let next = DatePhrase(text, at: index + 1)
      else { return nil }
      phrases.append(next)
    }
    return match(.list, phrases)
  }

  /// The clock time that ends a range of them, as an expression of its own: 下午两点到四点.
  private func laterClock(_ match: DateMatch) -> DateMatch? {
    guard let reading = match.pieces.last?.reading, reading.clock != nil,
      text.joined(match.end).kind == .to,
      let phrase = DatePhrase(text, at: match.end + 1, clockAfter: reading)
    else { return nil }
    return self.match(phrase)
  }

  /// Which side of the time the words after it mean.
  private func bound(at index: Int) -> TimeExpression.Bound? {
    let token = text.joined(index)
    switch token.kind {
    case .since: return token.value < 0 ? .since : .until
    case .ago: return token.value < 0 ? .until : .since
    case .within where token.value < 0: return .since
    default: return nil
    }
  }

  /// 【大纪元2022年12月30日讯】, 中央社台北7日电, 路透北京9月2日 - .
  private func isDateline(_ range: Range<Int>, _ end: Int) -> Bool {
    guard range.lowerBound < Self.farthestDateline else { return false }
    let next = text.joined(end)
    if next.kind == .datelineEnd { return text.phraseEnds(at: Int(next.end)) }
    if text.goesOn(at: 0, with: "【") { return text.goesOn(at: range.upperBound, with: "】") }
    // 路透华盛顿9月2日 - .
    return text.hasSpacedDash(at: range.upperBound)
      && !text.bytes[..<range.lowerBound].contains(UInt8(ascii: " "))
  }

  /// Whether nothing else stands in the paragraph but a label: 发布时间：2022年12月30日 08:38.
  private func isWholeLine(_ range: Range<Int>) -> Bool {
    let before = text.bytes[..<range.lowerBound]
    let after = text.bytes[range.upperBound...]
    guard before.count <= Self.longestLabel, after.allSatisfy({ $0 <= 0x2F }) else { return false }
    let isLabelled = before.last == UInt8(ascii: ":") || Array(before.suffix(3)) == Array("：".utf8)
    return isLabelled || before.allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }

  /// The most bytes a label has.
  private static let longestLabel = 24
}
