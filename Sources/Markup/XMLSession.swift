internal import CLibXML2

/// What connects one run of the strict parser with the observer that listens to it.
@safe
final class XMLSession {
  private let observer: any XMLObserver
  /// The running parser, so that an event can stop it.
  var parser: UnsafeMutablePointer<xmlParserCtxt>?
  /// Whether the observer heard anything since this was last set to false.
  var wasToldSomething = false
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
        session.hear { $0.start(element) }
      },
      end: { context, _, _, _ in
        unsafe XMLSession.session(context)?.hear { $0.end() }
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

  private func stop(_ reason: String) {
    guard failure == nil else { return }
    failure = XMLError(line: line, column: 0, reason: reason)
    if let parser = unsafe parser { unsafe clibxml2_stop(parser) }
  }

  private var line: Int {
    unsafe parser?.pointee.input.map { Int(unsafe $0.pointee.line) } ?? 0
  }
}
