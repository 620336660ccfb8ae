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
        let element = unsafe XMLElement(
          localName: name,
          attributes: attributes,
          attributeCount: Int(count),
          line: session.line
        )
        session.depth += 1
        guard session.depth <= XMLReader.maximumDepth else {
          return session.stop("it is nested deeper than \(XMLReader.maximumDepth) levels")
        }
        session.hear { $0.start(element) }
      },
      end: { context, _, _, _ in
        guard let session = unsafe XMLSession.session(context) else { return }
        session.depth -= 1
        session.hear { $0.end() }
      },
      text: { context, text, count in
        guard let text = unsafe text, count > 0, let session = unsafe XMLSession.session(context)
        else { return }
        let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        session.wasToldSomething = true
        session.observer.text(unsafe bytes.span)
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

  private func hear(_ event: (any XMLObserver) -> String?) {
    wasToldSomething = true
    guard failure == nil, let reason = event(observer) else { return }
    stop(reason)
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

  private var line: Int {
    unsafe parser?.pointee.input.map { Int(unsafe $0.pointee.line) } ?? 0
  }
}
