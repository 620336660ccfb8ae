internal import CLibXML2

/// Reads HTML, however broken, into a tree.
package enum HTMLParser {
  /// The most bytes that are read of one page.
  package static let maximumBytes = 1 << 26

  /// The tree of a page in UTF-8.
  ///
  /// Never fails: what is no HTML is text. Scripts, styles and comments are in the tree like
  /// everything else; leaving them out is the reader's decision.
  package static func parse(_ html: [UInt8]) -> MarkupTree {
    let bounded = TagBounds.bounded(html)
    let session = ParserSession(MarkupBuilder(expectedBytes: bounded.count))
    unsafe bounded.withUnsafeBytes { buffer in
      let count = Int32(clamping: min(buffer.count, maximumBytes))
      guard count > 0, MarkupEngine.isInstalled else { return }
      unsafe session.run { context in
        guard
          let parser = unsafe clibxml2_html_parser(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
            count,
            ParserSession.events,
            context
          )
        else { return }
        unsafe session.parser = parser
        unsafe clibxml2_parse_html(parser)
        unsafe session.parser = nil
      }
    }
    return session.finish()
  }
}
