/// An address that may become a link.
enum WebLink {
  /// The address where it leads to the web; `javascript:` and other schemes never become links.
  static func safe(_ url: String?) -> String? {
    guard let url else { return nil }
    let lowered = url.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
    // Spaces, control characters and what ends an attribute or a Markdown link would break out.
    let isPlain = url.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"\"'<>()\\`".unicodeScalars.contains(scalar)
    }
    return isPlain ? url : nil
  }
}
