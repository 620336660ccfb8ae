internal import CommandLineTool

/// Makes text from strangers harmless in pages of HTML and Markdown.
enum PageText {
  /// Text that cannot end the element or attribute it stands in.
  ///
  /// It is read scalar by scalar, because a quotation mark with an accent is one `Character`.
  static func html(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in TerminalText.oneLine(text).unicodeScalars {
      if let entity = entities[scalar] {
        escaped.append(contentsOf: entity.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// An id for an attribute, which may hold anything but blanks.
  static func anchor(_ id: String) -> String {
    html(id).replacing(" ", with: "_")
  }

  /// The address of a page on the web, ready for an attribute; nothing else becomes a link.
  static func webAddress(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    return html(url)
  }

  /// Text that Markdown leaves alone: on one line, with its signs escaped.
  static func markdown(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in TerminalText.oneLine(text).unicodeScalars {
      if signs.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]

  private static let signs: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "!", "&", "~",
  ]
}
