/// The parts of a web address that readers of pages ask for.
struct WebAddress {
  /// The address as it was written.
  let text: String
  /// The host, in lower case and without port; empty where the address names none.
  let host: String
  /// The path without query and fragment, percent signs and all.
  let path: String

  init(_ address: String) {
    text = address
    var rest = address[...]
    if let scheme = rest.utf8.firstIndex(of: UInt8(ascii: ":")),
      rest.utf8[scheme...].starts(with: "://".utf8)
    {
      rest = rest[rest.index(scheme, offsetBy: 3)...]
    } else if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
    } else {
      host = ""
      path = address
      return
    }
    let ends = Set("/?#".utf8)
    let hostEnd = rest.utf8.firstIndex(where: ends.contains) ?? rest.endIndex
    var authority = rest[..<hostEnd]
    if let user = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
      authority = authority[authority.index(after: user)...]
    }
    let port = authority.utf8.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
    host = authority[..<port].lowercased()
    let tail = rest[hostEnd...]
    path = String(tail[..<(tail.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? tail.endIndex)])
  }

  /// Whether the address leads to a page on the web, and to nothing that runs.
  var isWebPage: Bool {
    !host.isEmpty
      && (text.utf8.starts(with: "http://".utf8) || text.utf8.starts(with: "https://".utf8)
        || text.utf8.starts(with: "//".utf8))
  }
}
