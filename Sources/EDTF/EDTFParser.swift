/// Reads one value by descending through the grammar, byte by byte.
///
/// Each reading method begins at `position` and leaves it behind what it has read.
struct EDTFParser {
  private let bytes: [UInt8]
  var position = 0
  /// The level of the notation that was read, which may exceed the level of the value.
  var level = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole text.
  mutating func parse() throws(EDTFError) -> EDTFDate {
    guard !bytes.isEmpty else { throw error(.empty) }
    guard bytes.count <= EDTFDate.longestText else {
      throw error(.tooLong, at: EDTFDate.longestText)
    }
    let value: EDTFDate
    if take(ASCII.openBracket) {
      value = .set(try set(.oneOf, until: ASCII.closeBracket))
    } else if take(ASCII.openBrace) {
      value = .set(try set(.allOf, until: ASCII.closeBrace))
    } else {
      value = try dateOrInterval()
    }
    guard position == bytes.count else { throw unexpected() }
    level = max(level, value.level)
    return value
  }

  private mutating func dateOrInterval() throws(EDTFError) -> EDTFDate {
    if next == ASCII.slash || next == ASCII.dot { return .interval(try interval(from: nil)) }
    let date = try date()
    switch next {
    case ASCII.t: return .time(try time(on: date))
    case ASCII.slash: return .interval(try interval(from: date))
    default: return .date(date)
    }
  }
}

// MARK: Bytes

extension EDTFParser {
  /// The next byte, or nil at the end.
  var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// Whether `..` comes next.
  private var hasDots: Bool {
    next == ASCII.dot && position + 1 < bytes.count && bytes[position + 1] == ASCII.dot
  }

  /// Reads a byte if it is the one given.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Reads `..` if it comes next.
  mutating func takeDots() -> Bool {
    guard hasDots else { return false }
    position += 2
    return true
  }

  /// Reads a byte that must come next.
  mutating func expect(_ byte: UInt8) throws(EDTFError) {
    guard take(byte) else { throw unexpected() }
  }

  /// Reads a digit if one comes next.
  mutating func takeDigit() -> Int? {
    guard let next, next >= ASCII.zero, next <= ASCII.nine else { return nil }
    position += 1
    return Int(next - ASCII.zero)
  }

  /// Reads a digit or an `X`, which counts as 0, if one comes next.
  mutating func takeDigitOrX() -> (value: Int, isOpen: Bool)? {
    if take(ASCII.x) { return (0, true) }
    return takeDigit().map { ($0, false) }
  }

  /// Reads a qualifier if one comes next.
  mutating func takeQualifier() -> DateQualifier? {
    guard let next, let qualifier = DateQualifier(character: next) else { return nil }
    position += 1
    return qualifier
  }

  /// The error that something is wrong at `position`, or elsewhere.
  func error(_ reason: EDTFError.Reason, at position: Int? = nil) -> EDTFError {
    EDTFError(reason, in: bytes, at: position ?? self.position)
  }

  /// The error that the next byte cannot stand where it does, or that there is none.
  func unexpected() -> EDTFError {
    switch next {
    case nil: error(.endsTooEarly)
    case ASCII.space, 0x09, 0x0A, 0x0D: error(.space)
    case ASCII.dot where hasDots: error(.misplacedDots)
    case ASCII.t: error(.misplacedTime)
    default: error(.unexpectedCharacter)
    }
  }
}
