/// Finds the words, signs and numbers of time expressions in a paragraph.
///
/// Ordinary text costs one table look-up a character; only where an expression can begin, or goes
/// on, are words looked for.
struct DateTokenizer: Sendable {
  let lexicon: DateLexicon

  /// Ordinary text has a token in so many bytes.
  private static let bytesPerToken = 24

  /// All tokens in order.
  func tokens(in bytes: Span<UInt8>) -> [DateToken] {
    var tokens: [DateToken] = []
    tokens.reserveCapacity(bytes.count / Self.bytesPerToken)
    var position = 0
    // Where the next token must begin to be joined to the last one.
    var joint = -1
    while position < bytes.count {
      if position != joint {
        position = nextBeginning(in: bytes, from: position)
        guard position < bytes.count else { break }
      } else if let end = endOfSpace(bytes, position) {
        position = end
        joint = end
        continue
      }
      let isJoined = position == joint
      joint = -1
      let previous = isJoined ? tokens.last : nil
      guard var token = token(in: bytes, at: position, after: previous) else {
        position = Scalar.decode(bytes, at: position)?.end ?? position + 1
        continue
      }
      position = Int(token.end)
      guard token.kind != .plain else { continue }
      token.isJoined = isJoined && !tokens.isEmpty
      tokens.append(token)
      joint = position
    }
    return tokens
  }

  /// The first place from `start` on where an expression can begin, or the end of the text.
  private func nextBeginning(in bytes: Span<UInt8>, from start: Int) -> Int {
    let table = lexicon.table
    let beginnings = table.beginningBits.span
    var position = start
    while position < bytes.count {
      // The bounds are looked at once for each character.
      let lead = unsafe bytes[unchecked: position]
      guard lead >= 0xE1, lead < 0xF0, position + 2 < bytes.count else {
        if lead < 0x80, Self.holds(beginnings, UInt32(lead)) { return position }
        position += 1
        continue
      }
      let scalar =
        unsafe UInt32(lead & 0x0F) << 12 | UInt32(bytes[unchecked: position + 1] & 0x3F) << 6
        | UInt32(bytes[unchecked: position + 2] & 0x3F)
      if Self.holds(beginnings, scalar) {
        let next = Scalar.decode(bytes, at: position + 3)?.value ?? 0
        if table.canBegin(scalar, next) { return position }
      }
      position += 3
    }
    return bytes.count
  }

  /// Whether a set of 65,536 bits has the one of a scalar; a scalar of three bytes has no more.
  @inline(__always)
  private static func holds(_ bits: Span<UInt64>, _ scalar: UInt32) -> Bool {
    unsafe bits[unchecked: Int(scalar >> 6 & 0x3FF)] & 1 << UInt64(scalar & 63) != 0
  }

  /// The end of a space at `position`: plain, ideographic or no-break.
  private func endOfSpace(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard let scalar = Scalar.decode(bytes, at: position) else { return nil }
    switch scalar.value {
    case 0x20, 0xA0, 0x3000: return scalar.end
    default: return nil
    }
  }

  private func token(
    in bytes: Span<UInt8>,
    at start: Int,
    after previous: DateToken?
  )
    -> DateToken?
  {
    let isJoined = previous != nil
    let number = NumberScan.number(in: bytes, at: start, lexicon: lexicon)
    guard var word = word(in: bytes, at: start, isJoined: isJoined) else { return number }
    if let number {
      let isLonger = word.end > number.end
      let goesOn = word.end == number.end && hasUnit(in: bytes, at: Int(number.end))
      if !isLonger || goesOn { return word.kind == .holiday && !goesOn ? word : number }
    }
    // 12月30日前 has 日 and 前, and not the word 日前.
    if word.kind == .vague, previous?.kind == .number,
      let unit = firstWord(in: bytes, from: start, characters: 1)
    {
      word = unit
    }
    guard isJoined || KindSet.beginnings.contains(word.kind) || word.kind == .plain else {
      return nil
    }
    // A word right before it is whole, but 一次|日 and 三年前|天 are not.
    let isOpen = previous.map { KindSet.openWords.contains($0.kind) }
    if isOpen ?? true, word.kind != .firstQuarters, isSwallowed(in: bytes, at: start) {
      guard isJoined, let short = firstWord(in: bytes, from: start, characters: 1) else {
        return nil
      }
      word = short
    }
    return word
  }

  private func word(in bytes: Span<UInt8>, at start: Int, isJoined: Bool) -> DateToken? {
    guard let found = lexicon.trie.longestWord(in: bytes, at: start, by: lexicon.table) else {
      return nil
    }
    let word = lexicon.words[Int(found.entry)]
    switch word.kind {
    case .digit, .ten, .hundred, .thousand: return nil
    case .cut: return firstWord(in: bytes, from: start, characters: word.value)
    default: return token(word, start, found.end)
    }
  }

  /// The word that ends at most so many characters after `start`.
  private func firstWord(in bytes: Span<UInt8>, from start: Int, characters: Int) -> DateToken? {
    var end = start
    for _ in 0..<characters { end = Scalar.decode(bytes, at: end)?.end ?? end }
    let part = bytes.extracting(start..<end)
    guard let found = lexicon.trie.longestWord(in: part, at: 0, by: lexicon.table) else {
      return nil
    }
    return token(lexicon.words[Int(found.entry)], start, start + found.end)
  }

  private func token(_ word: DateLexicon.Word, _ start: Int, _ end: Int) -> DateToken {
    var token = DateToken(
      kind: word.kind,
      value: Int32(word.value),
      start: Int32(start),
      end: Int32(end)
    )
    token.extra = Int16(word.extra)
    return token
  }

  /// Whether the character before `start` takes the one at `start` into another word.
  private func isSwallowed(in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let scalar = Scalar.decode(bytes, at: start),
      let swallowers = lexicon.boundaries[lexicon.table.symbol(of: scalar.value)],
      let before = Scalar.start(before: start, in: bytes),
      let previous = Scalar.decode(bytes, at: before)
    else { return false }
    return swallowers.contains(lexicon.table.symbol(of: previous.value))
  }

  /// Whether a unit follows, so that numerals are a number and not the name of a day.
  private func hasUnit(in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let found = lexicon.trie.longestWord(in: bytes, at: start, by: lexicon.table) else {
      return false
    }
    return KindSet.numberUnits.contains(lexicon.words[Int(found.entry)].kind)
  }
}
