/// Tells from the words around an expression whether it lies in the past or in the future.
struct TenseFinder {
  private let text: DateText
  private let range: Range<Int>

  /// How many bytes of a clause are looked at on each side.
  private static let reach = 240

  init(_ text: DateText, _ range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// The tense; the word nearest before the expression counts first, then the first after it.
  var tense: Tense {
    switch cueBefore {
    case .future, .plan: return .future
    case .past: return .past
    default: break
    }
    switch cueAfter {
    case .future, .planned: return .future
    case .past, .done, .say: return .past
    default: return .none
    }
  }

  /// Whether somebody says or reports something between two places.
  static func says(_ text: DateText, in range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, range.upperBound - reach * 2)
    let place = aligned(text, start)
    return cue(text, place..<range.upperBound) { $0 == .say } != nil
  }

  private static func aligned(_ text: DateText, _ place: Int) -> Int {
    var place = max(place, 0)
    while place < text.bytes.count, text.bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// The first cue that fits, or the last of them.
  private static func cue(
    _ text: DateText,
    _ range: Range<Int>,
    last: Bool = false,
    where fits: (ClauseCue) -> Bool
  ) -> ClauseCue? {
    var position = range.lowerBound
    var best: ClauseCue?
    let bytes = text.bytes
    let lexicon = text.lexicon
    while position < range.upperBound {
      let found = lexicon.cues.longestWord(in: bytes.span, at: position, by: lexicon.table)
      if let found, found.end <= range.upperBound, let cue = ClauseCue(rawValue: found.entry) {
        if fits(cue) {
          best = cue
          if !last { return cue }
        }
        position = found.end
      } else {
        position = Scalar.decode(bytes.span, at: position)?.end ?? position + 1
      }
    }
    return best
  }

  private var cueBefore: ClauseCue {
    let bytes = text.bytes
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.reach,
      let place = Scalar.start(before: start, in: bytes.span),
      let scalar = Scalar.decode(bytes.span, at: place), !Punctuation.endsClause(scalar.value)
    {
      start = place
    }
    let clause = start..<range.lowerBound
    return Self.cue(text, clause, last: true) { $0 == .future || $0 == .plan || $0 == .past }
      ?? .none
  }

  private var cueAfter: ClauseCue {
    let bytes = text.bytes
    var end = range.upperBound
    // An expression right before a comma speaks for the clause after it.
    if let sign = Scalar.decode(bytes.span, at: end), !Punctuation.endsSentence(sign.value) {
      end = sign.end
    }
    while end < bytes.count, end - range.upperBound < Self.reach,
      let scalar = Scalar.decode(bytes.span, at: end), !Punctuation.endsClause(scalar.value)
    {
      end = scalar.end
    }
    return Self.cue(text, range.upperBound..<end) { $0 != .none && $0 != .plan } ?? .none
  }
}
