extension XMLWriter {
  enum Place {
    case text
    case attribute
  }

  /// Copies runs of harmless bytes at once; everything that needs care is a single byte, or the
  /// three bytes of U+FFFE and U+FFFF.
  mutating func escape(_ text: String, in place: Place) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        guard unsafe Self.needsCare[Int(utf8[index])],
          let (replacement, length) = unsafe replacement(at: index, of: utf8, in: place)
        else {
          index += 1
          continue
        }
        unsafe bytes.append(contentsOf: utf8[start..<index])
        bytes.append(replacement)
        index += length
        start = index
      }
      unsafe bytes.append(contentsOf: utf8[start...])
    }
  }

  /// The bytes that may not be copied as they are, at least in some place.
  private static let needsCare: [Bool] = (0...255).map { byte in
    byte < 0x20 || byte == 0xEF || "<>&\"".utf8.contains(UInt8(byte))
  }

  private mutating func replacement(
    at index: Int,
    of utf8: UnsafeBufferPointer<UInt8>,
    in place: Place
  ) -> (text: StaticString, length: Int)? {
    switch unsafe utf8[index] {
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "\""): return place == .attribute ? ("&quot;", 1) : nil
    // Readers turn these into spaces or line feeds unless they are written by number.
    case UInt8(ascii: "\t"): return place == .attribute ? ("&#9;", 1) : nil
    case UInt8(ascii: "\n"): return place == .attribute ? ("&#10;", 1) : nil
    case UInt8(ascii: "\r"): return ("&#13;", 1)
    case 0xEF:
      // A `String` is valid UTF-8, so two more bytes follow.
      guard unsafe utf8[index + 1] == 0xBF, unsafe utf8[index + 2] >= 0xBE else { return nil }
      replacedCharacters += 1
      return ("\u{FFFD}", 3)
    default:
      replacedCharacters += 1
      return ("\u{FFFD}", 1)
    }
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  mutating func append(decimal number: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var index = digits.count
    var rest = number.magnitude
    repeat {
      index -= 1
      digits[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 { append(UInt8(ascii: "-")) }
    for place in index..<digits.count { append(digits[place]) }
  }
}
