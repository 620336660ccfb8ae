internal import CLibXML2

/// What connects one run of the strict parser with the observer that listens to it.
@safe
final class XMLSession {
  private let observer: any XMLObserver
  /// The running parser, so that an event can stop it.
  var parser: UnsafeMutablePointer<xmlParserCtxt>?
  /// Whether the observer heard anything since this was last set to false.
  var wasToldSomething = false
  /// How many elements are open.
  private var depth = 0
  /// Why reading was stopped, where it was.
  private(set) var failure: XMLError?

  init(_ observer: any XMLObserver) { self.observer = observer }

  /// Makes a parser whose events come here.
  func makeParser() -> UnsafeMutablePointer<xmlParserCtxt>? {
    unsafe clibxml2_strict_parser(Self.events, Unmanaged.passUnretained(self).toOpaque())
  }

  private static var events: clibxml2_strict_events {
    unsafe clibxml2_strict_events(
      start: { context, name, _, _, _, _, count, _, attributes in
        guard let name = unsafe name, let session = unsafe XMLSession.session(context) else {
          return
        }
        let localName = unsafe UnsafeBufferPointer(start: name, count: clibxml2_length(name))
        unsafe XMLSession.attributes(attributes, count: Int(count)).withUnsafeBufferPointer {
          unsafe session.start(XMLElement(localName, $0, line: session.line))
        }
      },
      end: { context, _, _, _ in
        unsafe XMLSession.session(context)?.end()
      },
      text: { context, text, count in
        guard let text = unsafe text, count > 0 else { return }
        let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        unsafe XMLSession.session(context)?.text(bytes.span)
      },
      refuse: { context, _, _, _, _, _ in
        unsafe XMLSession.session(context)?.stop("it declares entities, which are not read")
      },
      error: { context, error in
        guard let error = unsafe error?.pointee else { return }
        unsafe XMLSession.session(context)?.note(error)
      }
    )
  }

  private static func session(_ context: UnsafeMutableRawPointer?) -> XMLSession? {
    unsafe context.map { unsafe Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The library hands out five pointers an attribute: name, prefix, namespace, value and its end.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) -> [XMLElement.Attribute] {
    guard let pointers = unsafe pointers else { return [] }
    return (0..<count).compactMap { index in
      let attribute = unsafe pointers + index * 5
      guard let name = unsafe attribute[0], let start = unsafe attribute[3],
        let end = unsafe attribute[4]
      else { return nil }
      return unsafe XMLElement.Attribute(
        name: UnsafeBufferPointer(start: name, count: clibxml2_length(name)),
        value: UnsafeBufferPointer(start: start, count: end - start)
      )
    }
  }

  private func note(_ error: xmlError) {
    guard failure == nil, unsafe error.level != XML_ERR_WARNING else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "it is not XML"
    let reason = message.split(separator: "\n").first.map(String.init) ?? message
    let isEnd = unsafe error.code == Self.endCode
    failure = XMLError(
      line: Int(unsafe error.line),
      column: Int(unsafe error.int2),
      reason: isEnd && depth > 0 ? Self.endsEarly : reason
    )
  }

  /// What the library calls the end of a document that is not complete.
  private static let endCode = Int32(bitPattern: XML_ERR_DOCUMENT_END.rawValue)
  private static let endsEarly = "it ends before every element has ended"

  private func stop(_ reason: String) {
    guard failure == nil else { return }
    failure = XMLError(line: line, column: 0, reason: reason)
    if let parser = unsafe parser { unsafe clibxml2_stop(parser) }
  }

  /// The line that is being read, from 1.
  var line: Int {
    get { unsafe parser?.pointee.input.map { Int(unsafe $0.pointee.line) } ?? 0 }
    set { unsafe parser?.pointee.input?.pointee.line = Int32(truncatingIfNeeded: newValue) }
  }

  /// Has the library count the characters of the last line of what it was not fed.
  func moveColumn(over bytes: ArraySlice<UInt8>) {
    guard let input = unsafe parser?.pointee.input else { return }
    let lastLine = bytes.reversed().prefix { $0 != UInt8(ascii: "\n") }
    if lastLine.count < bytes.count { unsafe input.pointee.col = 1 }
    let characters = lastLine.count { $0 & 0xC0 != 0x80 }
    unsafe input.pointee.col += Int32(truncatingIfNeeded: characters)
  }
}

// MARK: What is read

extension XMLSession {
  func start(_ element: borrowing XMLElement) {
    depth += 1
    guard depth <= XMLReader.maximumDepth else {
      return stop("it is nested deeper than \(XMLReader.maximumDepth) levels")
    }
    wasToldSomething = true
    guard failure == nil, let reason = observer.start(element) else { return }
    stop(reason)
  }

  func end() {
    depth -= 1
    wasToldSomething = true
    guard failure == nil, let reason = observer.end() else { return }
    stop(reason)
  }

  func text(_ bytes: Span<UInt8>) {
    wasToldSomething = true
    observer.text(bytes)
  }
}
