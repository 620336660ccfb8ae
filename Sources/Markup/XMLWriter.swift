/// Writes XML piece by piece, so that a document of any size needs no more memory than a small one.
///
/// Text from outside cannot become markup. Characters that XML 1.0 has no way to write are
/// replaced, and counted.
package struct XMLWriter {
  /// The bytes that nobody has taken yet, in UTF-8.
  var bytes: [UInt8] = []
  /// How many characters were replaced by U+FFFD because XML cannot hold them.
  package internal(set) var replacedCharacters = 0
  private var openElements: [StaticString] = []
  private var isInsideTag = false
  /// Whether the innermost element holds elements, so that its end stands on a line of its own.
  private var holdsElements = false

  package init() {
    bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// How many bytes wait to be taken.
  package var count: Int { bytes.count }

  /// Hands on the bytes so far and goes on with none.
  package mutating func flush(to sink: ([UInt8]) throws -> Void) rethrows {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

// MARK: Elements

extension XMLWriter {
  /// Begins an element on a line of its own; attributes may follow, then content, then `end()`.
  package mutating func start(_ name: StaticString) {
    closeTag()
    if !openElements.isEmpty { startLine() }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    openElements.append(name)
    isInsideTag = true
    holdsElements = false
  }

  /// Adds an attribute to the element that has just begun.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    startAttribute(name)
    escape(value, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute made of a prefix and a number, as ids are.
  package mutating func attribute(_ name: StaticString, _ prefix: StaticString, _ number: Int) {
    startAttribute(name)
    bytes.append(prefix)
    bytes.append(decimal: number)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func startAttribute(_ name: StaticString) {
    assert(isInsideTag, "an attribute must follow the start of its element")
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
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
      bytes.append("/>")
    } else {
      if holdsElements { startLine() }
      bytes.append("</")
      bytes.append(name)
      bytes.append(UInt8(ascii: ">"))
    }
    holdsElements = true
    if openElements.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func closeTag() {
    guard isInsideTag else { return }
    isInsideTag = false
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in openElements { bytes.append(UInt8(ascii: " ")) }
  }
}

// MARK: Elements that are written many times

extension XMLWriter {
  /// Writes a prepared element that holds nothing but text.
  package mutating func element(_ element: PreparedElement, _ text: String) {
    closeTag()
    bytes.append(contentsOf: element.opening)
    escape(text, in: .text)
    bytes.append(contentsOf: element.closing)
    holdsElements = true
  }

  /// Writes a prepared element around bytes that need no care, such as digits of ASCII.
  package mutating func element(_ element: PreparedElement, harmless text: [UInt8]) {
    closeTag()
    bytes.append(contentsOf: element.opening)
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: element.closing)
    holdsElements = true
  }

  /// Writes an element that was put together with all its text.
  package mutating func element(_ element: CompleteElement) {
    closeTag()
    bytes.append(contentsOf: element.bytes)
    holdsElements = true
  }
}
