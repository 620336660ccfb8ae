/// The longest row of rules that reads the tokens from one on.
struct DatePhrase {
  /// What they read.
  private(set) var reading = TimeReading()
  /// The tokens read.
  private(set) var tokens: Range<Int>
  private var slot = DateSlot.none

  /// Restatements may hold a comma, which may hold nothing more.
  private static let deepest = 2

  /// Reads an expression that begins with the token at `start`, or nil where none does.
  init?(_ text: DateText, at start: Int) {
    self.init(text, at: start, depth: 0)
  }

  /// Reads what stands inside the brackets, after the comma or after the weekday of another
  /// expression.
  init?(inner text: DateText, at start: Int) {
    self.init(text, at: start, depth: text.token(start - 1).kind == .open ? 1 : 2)
  }

  /// Reads the end of a range of clock times, on the day of its beginning.
  init?(_ text: DateText, at start: Int, clockAfter other: TimeReading) {
    tokens = start..<start
    reading = other
    reading.clock = nil
    reading.rules = RuleSet()
    reading.restatement = nil
    if case .number = other.day {} else if other.restatement != nil { return nil }
    slot = .weekday
    read(text, depth: Self.deepest)
    guard let clock = reading.clock, tokens.upperBound > start else { return nil }
    // 晚上9点到11点, but 晚上11点到1点 goes past midnight.
    if let earlier = other.clock, clock.hour < earlier.hour, clock.minute == 0 { return nil }
  }

  /// This expression with the words of another after it.
  func extended(to other: DatePhrase) -> DatePhrase {
    var phrase = self
    phrase.tokens = tokens.lowerBound..<other.tokens.upperBound
    phrase.reading.isBorrowed = false
    return phrase
  }

  private init?(_ text: DateText, at start: Int, depth: Int) {
    tokens = start..<start
    read(text, depth: depth)
    guard tokens.upperBound > start, isTime(text) else { return nil }
  }

  /// The bytes of the expression, without a part of the day that changes nothing (5日傍晚).
  func range(in text: DateText) -> Range<Int> {
    let first = text.token(tokens.lowerBound)
    let isOpen = slot == .dayPart && reading.clock == nil && first.kind != .shortDay
    let last = tokens.upperBound - (isOpen && tokens.count > 1 ? 2 : 1)
    return Int(first.start)..<Int(text.token(last).end)
  }

  private mutating func read(_ text: DateText, depth: Int) {
    while step(text, at: tokens.upperBound, depth) || stepOver(text, depth) {
      if reading.isBorrowed { return }
    }
  }

  /// Reads on with the rule that takes most words from `index` on; false where none does.
  private mutating func step(_ text: DateText, at index: Int, _ depth: Int) -> Bool {
    let isFirst = index == tokens.lowerBound && slot == .none
    let token = isFirst ? text.token(index) : text.joined(index)
    let next = text.joined(index + 1).kind
    // Eight digits can be a date by themselves.
    let isNumber = token.kind == .number && token.digits != 8
    let (before, follows) = (reading, slot.bit)
    var end = index
    for rule in DateGrammar.shared.rules(for: token.kind) where rule.follows & follows != 0 {
      if isNumber, let kinds = rule.afterNumber, !kinds.contains(next) { continue }
      if rule.slot == .restatement, depth >= Self.deepest { continue }
      if depth > 0, token.kind == .open { continue }
      var trial = before
      guard let ruleEnd = rule.match(text, index, &trial), ruleEnd > end else { continue }
      trial.rules.insert(RuleSet(place: rule.place))
      (reading, slot, end) = (trial, rule.slot, ruleEnd)
    }
    guard end > index else { return false }
    tokens = tokens.lowerBound..<end
    return true
  }

  /// Passes over 的 between a coarser and a finer part (今年的9月), and over the T before a time.
  private mutating func stepOver(_ text: DateText, _ depth: Int) -> Bool {
    switch text.joined(tokens.upperBound).kind {
    case .of where slot >= .century && slot < .day || slot == .dayPart: break
    case .dateTime where slot == .day: break
    default: return false
    }
    return step(text, at: tokens.upperBound + 1, depth)
  }

  /// Whether what was read is a time, and no more than that.
  private func isTime(_ text: DateText) -> Bool {
    let bytes = range(in: text)
    let isWhole = bytes == 0..<text.bytes.count
    if case .part(21...24) = reading.yearSpan, reading.year == nil { return isWhole }
    return reading.hasDay || reading.month != nil || reading.year != nil || reading.week != nil
      || reading.yearSpan != nil || reading.century != nil || reading.decade != nil
      || reading.clock != nil || reading.span != nil || reading.vague != nil
  }
}
