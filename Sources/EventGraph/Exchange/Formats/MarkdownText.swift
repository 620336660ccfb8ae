/// Makes text harmless in Markdown.
enum MarkdownText {
  /// The text in one line with every sign that Markdown may take for its own after a backslash.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}": escaped += " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "!", "|", "&", "~":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return startsList(escaped) ? "\\" + escaped : escaped
  }

  /// Text that leads to an address, where that is one of the web.
  static func link(_ text: String, to url: String?) -> String {
    guard let url = WebLink.safe(url) else { return escaped(text) }
    return "[\(escaped(text))](\(url))"
  }

  /// A sign at the beginning of a line would begin a list.
  private static func startsList(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "-" || first == "+" || first == "="
  }
}
