/// A place in a short text that moves on as something is recognised.
struct TextCursor {
  let scalars: [Unicode.Scalar]
  var index: Int
  let end: Int

  init(_ scalars: [Unicode.Scalar], from index: Int = 0, to end: Int? = nil) {
    self.scalars = scalars
    self.index = index
    self.end = min(end ?? scalars.count, scalars.count)
  }

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  /// The scalar at the cursor.
  var current: Unicode.Scalar? { index < end ? scalars[index] : nil }

  var isAtEnd: Bool { index >= end }

  /// The text between two places.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 3)
    for scalar in scalars[range] { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TextCursor {
  /// Moves behind `scalar`, if it is there.
  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  /// Moves behind one scalar of `set`, if one is there.
  mutating func accept(anyOf set: Set<Unicode.Scalar>) -> Bool {
    guard let current, set.contains(current) else { return false }
    index += 1
    return true
  }

  /// Moves behind `word`, if it is there.
  mutating func accept(_ word: String) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard place < end, scalars[place] == scalar else { return false }
      place += 1
    }
    index = place
    return true
  }

  /// Moves behind blanks.
  mutating func skipBlanks() {
    while let scalar = current, scalar == " " || scalar == "\t" || scalar == "\u{3000}" {
      index += 1
    }
  }

  /// Reads a number of `digits` digits, half or full width; leaves the cursor where there is none.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var place = index
    var value = 0
    while place < end, let digit = scalars[place].digit, place - index < digits.upperBound {
      value = value * 10 + digit
      place += 1
    }
    guard place - index >= digits.lowerBound else { return nil }
    if place < end, scalars[place].digit != nil { return nil }
    index = place
    return value
  }

  /// Reads a run of Latin letters.
  mutating func letters() -> String? {
    let start = index
    while let scalar = current, scalar.isASCIILetter { index += 1 }
    return index > start ? text(start..<index) : nil
  }
}

extension Unicode.Scalar {
  /// The value of a digit, half or full width.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }

  var isASCIILetter: Bool { isASCII && (0x41...0x5A).contains(value & ~0x20) }

  /// Whether it is a Chinese character.
  var isIdeograph: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}
