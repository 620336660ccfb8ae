/// Writes XML piece by piece, so that a document of any size needs no more memory than a small one.
///
/// Text from outside cannot become markup. Characters that XML 1.0 has no way to write are
/// replaced, and counted.
package struct XMLWriter {
  /// The bytes that nobody has taken yet, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// How many characters were replaced by U+FFFD because XML cannot hold them.
  package private(set) var replacedCharacters = 0
  private var openElements: [StaticString] = []
  private var isInsideTag = false
  /// Whether the innermost element holds elements, so that its end stands on a line of its own.
  private var holdsElements = false

  package init() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Hands over the bytes so far and goes on with none.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// How many bytes wait to be taken.
  package var count: Int { bytes.count }
}

// MARK: Elements

extension XMLWriter {
  /// Begins an element on a line of its own; attributes may follow, then content, then `end()`.
  package mutating func start(_ name: StaticString) {
    closeTag()
    if !openElements.isEmpty { startLine() }
    bytes.append(UInt8(ascii: "<"))
    write(name)
    openElements.append(name)
    isInsideTag = true
    holdsElements = false
  }

  /// Adds an attribute to the element that has just begun.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    attribute(name) { $0.escape(value, in: .attribute) }
  }

  /// Adds an attribute made of a prefix and a number, as ids are.
  package mutating func attribute(_ name: StaticString, _ prefix: StaticString, _ number: Int) {
    attribute(name) { writer in
      writer.write(prefix)
      writer.write(number)
    }
  }

  private mutating func attribute(_ name: StaticString, _ value: (inout XMLWriter) -> Void) {
    assert(isInsideTag, "an attribute must follow the start of its element")
    bytes.append(UInt8(ascii: " "))
    write(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    value(&self)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds text to the innermost element.
  package mutating func text(_ text: String) {
    closeTag()
    escape(text, in: .text)
  }

  /// Ends the innermost element.
  package mutating func end() {
    guard let name = openElements.popLast() else { return }
    if isInsideTag {
      isInsideTag = false
      write("/>")
    } else {
      if holdsElements { startLine() }
      write("</")
      write(name)
      bytes.append(UInt8(ascii: ">"))
    }
    holdsElements = true
    if openElements.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element that holds nothing but text.
  package mutating func element(
    _ name: StaticString,
    _ attribute: StaticString,
    _ value: String,
    text: String
  ) {
    start(name)
    self.attribute(attribute, value)
    self.text(text)
    end()
  }

  private mutating func closeTag() {
    guard isInsideTag else { return }
    isInsideTag = false
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in openElements {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}

// MARK: Characters

extension XMLWriter {
  private enum Place {
    case text
    case attribute
  }

  private mutating func write(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  private mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Copies runs of harmless bytes at once; everything that needs care is a single byte, or the
  /// three bytes of U+FFFE and U+FFFF.
  private mutating func escape(_ text: String, in place: Place) {
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
        write(replacement)
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
