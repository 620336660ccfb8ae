internal import CLibXML2

/// Reads XML of any size piece by piece, strictly, and tells an observer what it meets.
///
/// Nothing is expanded and nothing is loaded: a document that declares entities is refused, and so
/// is one with more than 256 levels or with a tag of more than 256 KiB.
@safe
package struct XMLReader: ~Copyable {
  private let session: XMLSession
  private let parser: UnsafeMutablePointer<xmlParserCtxt>
  /// The bytes that have been fed since the observer last heard anything.
  private var silence = 0
  private var plain = PlainXML()
  /// The attributes of the last plain element.
  private var attributes: [XMLElement.Attribute] = []
  /// The beginning of an element that may be plain, and has not ended yet.
  private var rest: [UInt8] = []

  /// The library compares each attribute of a tag with all before it, so tags are bounded.
  private static let maximumTag = 1 << 18
  /// The library has no bound of its own when it is fed in pieces.
  static let maximumDepth = 256
  /// An element that is longer than this is left to the library.
  private static let maximumRest = 1 << 16

  /// Prepares to read for an observer.
  package init(observer: any XMLObserver) throws(XMLError) {
    session = XMLSession(observer)
    guard MarkupEngine.isInstalled, let parser = unsafe session.makeParser() else {
      throw XMLError(line: 0, column: 0, reason: "the library libxml2 is not installed")
    }
    unsafe self.parser = parser
    unsafe session.parser = parser
  }

  deinit {
    unsafe clibxml2_free(parser)
  }

  /// Reads the next piece of the document.
  package mutating func read(_ bytes: [UInt8]) throws(XMLError) {
    session.wasToldSomething = false
    let piece = rest.isEmpty ? bytes : rest + bytes
    rest = []
    var place = 0
    while place < piece.count {
      place = try readPlain(piece, from: place)
      guard rest.isEmpty, place < piece.count else { break }
      // The library reads as far as an element that may be plain might begin.
      let end = piece[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? piece.count
      try feed(piece[place..<end], isLast: false)
      place = end
    }
    silence = session.wasToldSomething ? 0 : silence + bytes.count
    if silence > Self.maximumTag { throw error("a tag or comment is far too large") }
  }

  /// Ends the document.
  package mutating func finish() throws(XMLError) {
    if !rest.isEmpty { try feed(rest[...], isLast: false) }
    try feed([], isLast: true)
  }

  private func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(XMLError) {
    // The library counts in 32 bits, and pieces of megabytes are of no use.
    var rest = bytes
    repeat {
      let part = rest.prefix(Self.maximumTag)
      let code = unsafe part.withUnsafeBytes { buffer in
        unsafe clibxml2_feed(
          parser,
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(truncatingIfNeeded: buffer.count),
          isLast ? 1 : 0
        )
      }
      if let failure = session.failure { throw failure }
      guard code == 0 else { throw error("it is not XML") }
      rest = rest.dropFirst(part.count)
    } while !rest.isEmpty
  }

  private func error(_ reason: String) -> XMLError {
    XMLError(line: session.line, column: 0, reason: reason)
  }
}

// MARK: Plain elements

extension XMLReader {
  /// Reads plain elements and the space between them; gives where there is something else.
  ///
  /// What may be the beginning of one is kept for the next piece.
  private mutating func readPlain(_ piece: [UInt8], from start: Int) throws(XMLError) -> Int {
    guard unsafe clibxml2_is_between_elements(parser) != 0 else { return start }
    var place = start
    reading: while true {
      let end = skipSpace(piece, from: place)
      if end > place { session.text(piece.span.extracting(place..<end)) }
      place = end
      guard place < piece.count else { break }
      switch plain.find(in: piece.span, at: place, line: session.line) {
      case .element(let end):
        try tell(piece)
        place = end
      case .unfinished where piece.count - place <= Self.maximumRest:
        rest = Array(piece[place...])
        break reading
      case .unfinished, .other: break reading
      }
    }
    session.moveColumn(over: piece[start..<place])
    return place
  }

  private func skipSpace(_ piece: [UInt8], from start: Int) -> Int {
    var place = start
    while place < piece.count {
      switch piece[place] {
      case UInt8(ascii: "\n"): session.line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return place
      }
      place += 1
    }
    return place
  }

  /// Tells the observer of the element that was found.
  private mutating func tell(_ piece: [UInt8]) throws(XMLError) {
    let (session, tokens) = (session, plain.tokens)
    unsafe piece.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < tokens.count, session.failure == nil {
        let token = tokens[index]
        let text = unsafe UnsafeBufferPointer(rebasing: bytes[token.range])
        index += 1
        switch token.kind {
        case .start:
          attributes.removeAll(keepingCapacity: true)
          while index + 1 < tokens.count, tokens[index].kind == .attribute {
            unsafe attributes.append(
              XMLElement.Attribute(
                name: UnsafeBufferPointer(rebasing: bytes[tokens[index].range]),
                value: UnsafeBufferPointer(rebasing: bytes[tokens[index + 1].range])
              )
            )
            index += 2
          }
          session.line = Int(token.line)
          unsafe attributes.withUnsafeBufferPointer { attributes in
            unsafe session.start(XMLElement(text, attributes, line: Int(token.line)))
          }
        case .end:
          session.line = Int(token.line)
          session.end()
        case .text: session.text(unsafe text.span)
        case .entity:
          let character = InlineArray<1, UInt8>(repeating: token.character)
          session.text(character.span)
        case .attribute, .value: break
        }
      }
    }
    if let failure = session.failure { throw failure }
  }
}
