/// Finds elements that are plain: what is in them are elements, text, and nothing else.
///
/// Graphs are made of millions of such, which are read in a fraction of the library's time. Plain
/// are names without prefixes, values without entities, and text in UTF-8 with none but the five that
/// every document has. All else is left to the library, which knows all rules, be it wrong or right.
struct PlainXML {
  /// A piece of an element.
  struct Token {
    enum Kind: UInt8 {
      /// The name of an element, which begins.
      case start
      /// The name of an attribute of the element, followed by its value.
      case attribute
      case value
      case end
      case text
      case entity
    }

    let kind: Kind
    /// What an entity stands for.
    let character: UInt8
    let start: Int32
    let end: Int32
    /// The line it ends in.
    var line: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// What was found.
  enum Outcome {
    /// An element that ends before a place.
    case element(end: Int)
    /// What may be an element, but the bytes end before it does.
    case unfinished
    case other
  }

  /// The pieces of the last element.
  private(set) var tokens: [Token] = []
  /// The line that is being read.
  private(set) var line: Int32 = 1
  /// The names of the elements that are open.
  private var open: [Range<Int>] = []
  private var place = 0

  private let nameBytes = ASCIISet(
    "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
  )
  private let space = ASCIISet(" \t\n")
  private let ordinary = ASCIISet(
    " !#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz{|}~"
  )
  private static let maximumDepth = 8
  private static let maximumAttributes = 8

  /// Finds the element that begins at a place in a line.
  mutating func find(in bytes: Span<UInt8>, at start: Int, line: Int) -> Outcome {
    tokens.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    place = start
    self.line = Int32(truncatingIfNeeded: line)
    repeat {
      guard readTag(bytes), open.isEmpty || readText(bytes) else {
        return place < bytes.count ? .other : .unfinished
      }
    } while !open.isEmpty
    return .element(end: place)
  }

  /// The byte at the place; 0, which is nowhere allowed, at the end.
  @inline(__always)
  private func byte(_ bytes: Span<UInt8>) -> UInt8 {
    place < bytes.count ? bytes[place] : 0
  }

  private mutating func append(
    _ kind: Token.Kind,
    _ start: Int,
    _ end: Int,
    character: UInt8 = 0
  ) {
    tokens.append(
      Token(
        kind: kind,
        character: character,
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        line: line
      )
    )
  }
}

// MARK: Tags

extension PlainXML {
  /// Reads a tag; the other functions, too, say whether what is there is plain, and go behind it.
  private mutating func readTag(_ bytes: Span<UInt8>) -> Bool {
    guard byte(bytes) == UInt8(ascii: "<") else { return false }
    place += 1
    return byte(bytes) == UInt8(ascii: "/") ? readEnd(bytes) : readStart(bytes)
  }

  private mutating func readStart(_ bytes: Span<UInt8>) -> Bool {
    guard open.count < Self.maximumDepth, let name = readName(bytes) else { return false }
    let first = tokens.count
    append(.start, name.lowerBound, name.upperBound)
    while true {
      let before = place
      skipSpace(bytes)
      switch byte(bytes) {
      case UInt8(ascii: ">"):
        place += 1
        open.append(name)
        tokens[first].line = line
      case UInt8(ascii: "/"):
        place += 1
        guard byte(bytes) == UInt8(ascii: ">") else { return false }
        place += 1
        tokens[first].line = line
        append(.end, place, place)
      default:
        guard place > before, readAttribute(bytes, of: first) else { return false }
        continue
      }
      return true
    }
  }

  private mutating func readAttribute(_ bytes: Span<UInt8>, of element: Int) -> Bool {
    guard let name = readName(bytes), byte(bytes) == UInt8(ascii: "="),
      isNew(name, bytes, of: element)
    else { return false }
    place += 1
    let mark = byte(bytes)
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return false }
    place += 1
    let start = place
    while true {
      skipOrdinary(bytes)
      let byte = byte(bytes)
      if byte == mark { break }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"): place += 1
      case 0x80...: guard skipCharacter(bytes) else { return false }
      default: return false
      }
    }
    append(.attribute, name.lowerBound, name.upperBound)
    append(.value, start, place)
    place += 1
    return true
  }

  /// Whether a name declares no namespace, and no attribute of the element has it already.
  private func isNew(_ name: Range<Int>, _ bytes: Span<UInt8>, of element: Int) -> Bool {
    guard tokens.count - element <= 2 * Self.maximumAttributes else { return false }
    for token in tokens[element...] where token.kind == .attribute {
      if Self.isEqual(bytes, name, Int(token.start)..<Int(token.end)) { return false }
    }
    let declaration: StaticString = "xmlns"
    guard name.count == declaration.utf8CodeUnitCount else { return true }
    return bytes[name.lowerBound] != UInt8(ascii: "x")
  }

  private mutating func readEnd(_ bytes: Span<UInt8>) -> Bool {
    place += 1
    guard let name = open.last, let end = readName(bytes), Self.isEqual(bytes, name, end) else {
      return false
    }
    skipSpace(bytes)
    guard byte(bytes) == UInt8(ascii: ">") else { return false }
    place += 1
    open.removeLast()
    append(.end, place, place)
    return true
  }

  private static func isEqual(
    _ bytes: Span<UInt8>,
    _ one: Range<Int>,
    _ other: Range<Int>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Reads a name of letters, digits and a few signs of ASCII.
  private mutating func readName(_ bytes: Span<UInt8>) -> Range<Int>? {
    var end = place
    while end < bytes.count, nameBytes.contains(bytes[end]) { end += 1 }
    let name = place..<end
    // Digits and the other signs come before letters, and may not come first.
    guard !name.isEmpty, bytes[place] > UInt8(ascii: "9") else { return nil }
    place = end
    return name
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    var end = place
    while end < bytes.count, space.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: "\n") { line += 1 }
      end += 1
    }
    place = end
  }
}

// MARK: Text

extension PlainXML {
  /// Reads text up to the next tag, if there is any.
  private mutating func readText(_ bytes: Span<UInt8>) -> Bool {
    var start = place
    while true {
      skipOrdinary(bytes)
      switch byte(bytes) {
      case UInt8(ascii: "<"):
        if place > start { append(.text, start, place) }
        return true
      case UInt8(ascii: "&"):
        if place > start { append(.text, start, place) }
        guard readEntity(bytes) else { return false }
        start = place
      case UInt8(ascii: "]"):
        // `]]>` may stand in no text.
        place += 1
        guard byte(bytes) != UInt8(ascii: "]") else { return false }
      case UInt8(ascii: "\n"):
        line += 1
        place += 1
      case UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"): place += 1
      case 0x80...: guard skipCharacter(bytes) else { return false }
      default: return false
      }
    }
  }

  /// Goes behind what is ordinary in texts and values alike.
  private mutating func skipOrdinary(_ bytes: Span<UInt8>) {
    var end = place
    while end < bytes.count, ordinary.contains(bytes[end]) { end += 1 }
    place = end
  }

  private mutating func readEntity(_ bytes: Span<UInt8>) -> Bool {
    for (name, character) in Self.entities {
      let count = name.utf8CodeUnitCount
      guard bytes.count - place >= count else { continue }
      let isNamed = (0..<count).allSatisfy { unsafe name.utf8Start[$0] == bytes[place + $0] }
      guard isNamed else { continue }
      append(.entity, place, place + count, character: character)
      place += count
      return true
    }
    // The end may be missing.
    if bytes.count - place < 6 { place = bytes.count }
    return false
  }

  private static let entities: [(name: StaticString, character: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]

  /// Goes behind a character of several bytes, if it is one and XML allows it.
  private mutating func skipCharacter(_ bytes: Span<UInt8>) -> Bool {
    let first = byte(bytes)
    place += 1
    let second = byte(bytes)
    switch first {
    case 0xC2...0xDF: return skipRest(bytes, 1)
    case 0xE0: return second >= 0xA0 && skipRest(bytes, 2)
    case 0xED: return second < 0xA0 && skipRest(bytes, 2)
    case 0xEF:
      // U+FFFE and U+FFFF are no characters.
      let isLast = second == 0xBF && place + 1 < bytes.count && bytes[place + 1] >= 0xBE
      return !isLast && skipRest(bytes, 2)
    case 0xE1...0xEE: return skipRest(bytes, 2)
    case 0xF0: return second >= 0x90 && skipRest(bytes, 3)
    case 0xF1...0xF3: return skipRest(bytes, 3)
    case 0xF4: return second < 0x90 && skipRest(bytes, 3)
    default: return false
    }
  }

  private mutating func skipRest(_ bytes: Span<UInt8>, _ count: Int) -> Bool {
    for _ in 0..<count {
      guard byte(bytes) & 0xC0 == 0x80 else { return false }
      place += 1
    }
    return true
  }
}
