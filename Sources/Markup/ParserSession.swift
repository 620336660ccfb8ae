internal import CLibXML2

/// What connects one run of a libxml2 parser with the builder that listens to it.
@safe
final class ParserSession {
  private var builder: MarkupBuilder
  /// The running parser, so that a callback can stop it.
  var parser: UnsafeMutablePointer<xmlParserCtxt>?

  init(_ builder: MarkupBuilder) { self.builder = builder }

  /// Closes what is still open and hands out the tree.
  func finish() -> MarkupTree { builder.finish() }

  /// Calls `body` with the pointer that the events expect as their context.
  func run(_ body: (UnsafeMutableRawPointer) -> Void) {
    unsafe body(Unmanaged.passUnretained(self).toOpaque())
  }

  /// The callbacks, for use with the pointer that `run` hands out.
  static var events: clibxml2_events {
    unsafe clibxml2_events(
      start: { context, name, attributes in
        guard let name = unsafe name, let session = unsafe ParserSession.session(context) else {
          return
        }
        unsafe session.builder.startElement(name, attributes: attributes)
        session.goOn()
      },
      end: { context, _ in
        guard let session = unsafe ParserSession.session(context) else { return }
        session.builder.endElement()
        session.goOn()
      },
      text: { context, text, count in
        guard let session = unsafe ParserSession.session(context), count > 0 else { return }
        unsafe session.builder.add(.text, UnsafeBufferPointer(start: text, count: Int(count)))
        session.goOn()
      },
      comment: { context, text in
        guard let text = unsafe text, let session = unsafe ParserSession.session(context) else {
          return
        }
        let count = unsafe strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
        unsafe session.builder.add(.comment, UnsafeBufferPointer(start: text, count: count))
      }
    )
  }

  private static func session(_ context: UnsafeMutableRawPointer?) -> ParserSession? {
    unsafe context.map {
      unsafe Unmanaged<ParserSession>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Stops the parser when the bounds are reached, and otherwise keeps it in good spirits.
  ///
  /// After the first mistake in an XML file libxml2 drops every later `&lt;`. Feeds are full of
  /// small mistakes and of escaped HTML, so each event starts with a clean slate.
  private func goOn() {
    guard let parser = unsafe parser else { return }
    if builder.isInterrupted {
      unsafe clibxml2_stop(parser)
    } else {
      unsafe parser.pointee.wellFormed = 1
    }
  }
}
