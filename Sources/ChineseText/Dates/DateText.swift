/// A paragraph that holds tokens of time expressions.
final class DateText: Sendable {
  /// The paragraph as UTF-8.
  let bytes: [UInt8]
  /// The tokens in order.
  let tokens: [DateToken]
  /// The words behind the tokens.
  let lexicon: DateLexicon

  init(bytes: [UInt8], tokens: [DateToken], lexicon: DateLexicon) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// The token at `index`, or the end token where there is none.
  func token(_ index: Int) -> DateToken {
    index < tokens.count ? tokens[index] : .end
  }

  /// The token at `index` if it is joined to the one before, or the end token.
  func joined(_ index: Int) -> DateToken {
    index < tokens.count && tokens[index].isJoined ? tokens[index] : .end
  }

  /// Whether the tokens at `index` and after it have these kinds and are joined.
  func continues(_ index: Int, with kind: DateTokenKind, _ next: DateTokenKind) -> Bool {
    joined(index).kind == kind && joined(index + 1).kind == next
  }

  /// The words of some tokens.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension DateText {
  /// A unit that a number has, by itself or by the end of the range it begins (1 至 11 月).
  struct Unit {
    let token: DateToken
    /// The index of the token after the number and its own unit.
    let next: Int
    /// Whether only the number at the other end of the range has it.
    let isBorrowed: Bool
  }

  /// The unit of the number at `index`, if it is one of these kinds.
  func unit(of index: Int, in kinds: KindSet) -> Unit? {
    let next = joined(index + 1)
    if kinds.contains(next.kind) { return Unit(token: next, next: index + 2, isBorrowed: false) }
    guard next.kind == .to || next.kind == .and else { return nil }
    var other = index + 2
    while joined(other).kind == .number, joined(other + 1).kind == .and { other += 2 }
    let unit = joined(other + 1)
    guard joined(other).kind == .number, kinds.contains(unit.kind) else { return nil }
    return Unit(token: unit, next: index + 1, isBorrowed: true)
  }
}

extension DateText {
  /// Whether a word of that class stands right before the byte at `start`.
  func hasPrefix(_ prefix: DatePrefix, before start: Int) -> Bool {
    let bytes = self.bytes
    var end = start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return lexicon.prefixes[Int(prefix.rawValue)].hasWord(
      endingAt: end,
      in: bytes.span,
      by: lexicon.table
    )
  }

  /// Whether the paragraph ends at `place`, or a sign that ends a phrase stands there.
  func phraseEnds(at place: Int) -> Bool {
    let bytes = self.bytes
    guard let scalar = Scalar.decode(bytes.span, at: place) else { return true }
    return Punctuation.endsPhrase(scalar.value)
  }

  /// Whether the paragraph begins at `place`, or a sign that ends a phrase stands before it.
  func phraseBegins(at place: Int) -> Bool {
    let bytes = self.bytes
    guard let start = Scalar.start(before: place, in: bytes.span),
      let scalar = Scalar.decode(bytes.span, at: start)
    else { return true }
    return Punctuation.endsPhrase(scalar.value)
  }

  /// Whether the paragraph ends at `place`, or a sign that ends a clause stands there.
  func clauseEnds(at place: Int) -> Bool {
    let bytes = self.bytes
    guard let scalar = Scalar.decode(bytes.span, at: place) else { return true }
    return Punctuation.endsClause(scalar.value)
  }

  /// Whether the paragraph begins at `place`, or a sign that ends a clause stands before it.
  func clauseBegins(at place: Int) -> Bool {
    let bytes = self.bytes
    guard let start = Scalar.start(before: place, in: bytes.span),
      let scalar = Scalar.decode(bytes.span, at: start)
    else { return true }
    return Punctuation.endsClause(scalar.value)
  }

  /// Whether the token before `index` ends with one of the characters.
  func goesOn(before index: Int, with characters: String) -> Bool {
    let end = Int(token(index - 1).end)
    let bytes = self.bytes
    guard let start = Scalar.start(before: end, in: bytes.span) else { return false }
    return goesOn(at: start, with: characters)
  }

  /// Whether brackets stand right before the first and right after the last of some tokens.
  func isBracketed(_ first: DateToken, _ last: DateToken) -> Bool {
    let bytes = self.bytes
    guard let place = Scalar.start(before: Int(first.start), in: bytes.span) else { return false }
    return goesOn(at: place, with: "(（") && goesOn(at: Int(last.end), with: ")）")
  }

  /// Whether a place lies in the title of a work, between 《 and 》.
  func isInTitle(_ range: Range<Int>) -> Bool {
    let first = max(0, range.lowerBound - Self.longestTitle)
    let last = min(bytes.count, range.upperBound + Self.longestTitle)
    guard let before = lastTitleMark(in: first..<range.lowerBound), before == Self.titleOpens,
      let after = titleMark(in: range.upperBound..<last)
    else { return false }
    return after == Self.titleCloses
  }

  private static let longestTitle = 150
  /// The last bytes of 《 and 》, which begin with the same two.
  private static let titleOpens: UInt8 = 0x8A
  private static let titleCloses: UInt8 = 0x8B

  private func lastTitleMark(in range: Range<Int>) -> UInt8? {
    range.reversed().first { isTitleMark(at: $0) }.map { bytes[$0 + 2] }
  }

  private func titleMark(in range: Range<Int>) -> UInt8? {
    range.first { isTitleMark(at: $0) }.map { bytes[$0 + 2] }
  }

  private func isTitleMark(at place: Int) -> Bool {
    guard bytes[place] == 0xE3, place + 2 < bytes.count, bytes[place + 1] == 0x80 else {
      return false
    }
    return bytes[place + 2] == Self.titleOpens || bytes[place + 2] == Self.titleCloses
  }

  /// Whether a dash between spaces stands at `place`.
  func hasSpacedDash(at place: Int) -> Bool {
    let bytes = self.bytes
    guard place + 3 <= bytes.count, bytes[place] == 0x20,
      let dash = Scalar.decode(bytes.span, at: place + 1),
      dash.end < bytes.count, bytes[dash.end] == 0x20
    else { return false }
    return dash.value == 0x2D || dash.value == 0x2013 || dash.value == 0x2014
  }

  /// Whether the text at `place` goes on with one of the characters.
  func goesOn(at place: Int, with characters: String) -> Bool {
    let bytes = self.bytes
    guard let scalar = Scalar.decode(bytes.span, at: place) else { return false }
    return characters.unicodeScalars.contains { $0.value == scalar.value }
  }
}

extension DateText {
  /// Whether the last token of an expression is 初 alone, 月初's own word, and not 初期.
  func endsWithInitial(_ range: Range<Int>) -> Bool {
    let token = tokens.last { Int($0.end) <= range.upperBound }
    return token.map { ($0.kind == .initial || $0.kind == .monthPart) && $0.value == 1 } ?? false
  }
}
