internal import CMarkGFM

/// Reads Markdown, with tables and with the HTML in it, into the same tree as HTML.
package enum MarkdownParser {
  /// The tree of a text in UTF-8.
  package static func parse(_ markdown: [UInt8]) -> MarkupTree {
    HTMLParser.parse(html(from: markdown))
  }

  /// The text in HTML, raw HTML left as it is.
  static func html(from markdown: [UInt8]) -> [UInt8] {
    let text = withoutHTMLIndentation(markdown)
    registerExtensions
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_UNSAFE) else { return [] }
    defer { unsafe cmark_parser_free(parser) }
    if let table = unsafe cmark_find_syntax_extension("table") {
      unsafe cmark_parser_attach_syntax_extension(parser, table)
    }
    unsafe text.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(
        parser,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        buffer.count
      )
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return [] }
    defer { unsafe cmark_node_free(root) }
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(root, CMARK_OPT_UNSAFE, extensions) else { return [] }
    defer { unsafe cmarkgfm_free(html) }
    return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }

  /// The library keeps its extensions in a process-wide list, which must be filled once.
  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The text with its lines moved to the margin, where it holds blocks of HTML.
  ///
  /// Indented HTML that follows an empty line would count as a block of code, and its tags would
  /// show. Pages with HTML in them are made by programs that indent tags, and hold no code.
  private static func withoutHTMLIndentation(_ markdown: [UInt8]) -> [UInt8] {
    guard holdsHTMLBlocks(markdown) else { return markdown }
    var output: [UInt8] = []
    output.reserveCapacity(markdown.count)
    unsafe markdown.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        var start = index
        while start < buffer.count, unsafe isIndentation(buffer[start]) { start += 1 }
        index = start
        while index < buffer.count, unsafe buffer[index] != UInt8(ascii: "\n") { index += 1 }
        index = min(index + 1, buffer.count)
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
      }
    }
    return output
  }

  private static func isIndentation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether some line begins with the tag of a paragraph or a division.
  private static func holdsHTMLBlocks(_ markdown: [UInt8]) -> Bool {
    var isAtLineStart = true
    for (index, byte) in markdown.enumerated() {
      if isAtLineStart, byte == UInt8(ascii: "<") {
        let rest = markdown[(index + 1)...].prefix(4)
        if rest.starts(with: "p".utf8) || rest.starts(with: "div".utf8) { return true }
      }
      if byte == UInt8(ascii: "\n") {
        isAtLineStart = true
      } else if byte > 0x20 {
        isAtLineStart = false
      }
    }
    return false
  }
}
