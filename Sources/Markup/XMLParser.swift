internal import CLibXML2

/// Reads XML, such as feeds, into a tree; broken XML as far as it makes sense.
package enum XMLParser {
  /// The tree of a document in UTF-8, with nothing expanded and nothing loaded.
  package static func parse(_ xml: [UInt8]) -> MarkupTree {
    let session = ParserSession(MarkupBuilder(expectedBytes: xml.count))
    unsafe xml.withUnsafeBytes { buffer in
      let count = Int32(clamping: min(buffer.count, HTMLParser.maximumBytes))
      guard count > 0, MarkupEngine.isInstalled else { return }
      unsafe session.run { context in
        guard
          let parser = unsafe clibxml2_xml_parser(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
            count,
            ParserSession.events,
            context
          )
        else { return }
        unsafe session.parser = parser
        unsafe clibxml2_parse_xml(parser)
        unsafe session.parser = nil
      }
    }
    return session.finish()
  }
}
