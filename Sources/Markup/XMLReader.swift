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

  /// The library compares each attribute of a tag with all before it, so tags are bounded.
  private static let maximumTag = 1 << 18
  /// The library has no bound of its own when it is fed in pieces.
  static let maximumDepth = 256

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
    try feed(bytes, isLast: false)
    silence = session.wasToldSomething ? 0 : silence + bytes.count
    if silence > Self.maximumTag { throw error("a tag or comment is far too large") }
  }

  /// Ends the document.
  package mutating func finish() throws(XMLError) {
    try feed([], isLast: true)
  }

  /// The line that is being read, from 1.
  private var line: Int { unsafe parser.pointee.input.map { Int(unsafe $0.pointee.line) } ?? 0 }

  private func feed(_ bytes: [UInt8], isLast: Bool) throws(XMLError) {
    // The library counts in 32 bits, and pieces of megabytes are of no use.
    var start = 0
    repeat {
      let end = min(start + Self.maximumTag, bytes.count)
      let code = unsafe bytes.withUnsafeBytes { buffer in
        unsafe clibxml2_feed(
          parser,
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start),
          Int32(truncatingIfNeeded: end - start),
          isLast ? 1 : 0
        )
      }
      if let failure = session.failure { throw failure }
      guard code == 0 else { throw error("it is not XML") }
      start = end
    } while start < bytes.count
  }

  private func error(_ reason: String) -> XMLError {
    XMLError(line: line, column: 0, reason: reason)
  }
}
