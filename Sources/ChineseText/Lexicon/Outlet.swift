/// A medium that publishes or carries news.
package struct Outlet: Hashable, Sendable {
  /// The canonical name, in simplified characters; unique among outlets.
  package let name: String
  /// The canonical name in traditional characters.
  package let traditional: String
  /// Every name it goes by in Chinese, the canonical one first.
  package internal(set) var names: [LexiconName]
  /// Latin names and abbreviations.
  package internal(set) var latin: [LexiconName]
  /// Web domains; each stands for its subdomains too.
  package internal(set) var domains: [String]
  /// What kind of medium it is.
  package let kind: OutletKind
  /// The country it speaks from, as two letters of ISO 3166-1.
  package let country: String
}

extension Outlet {
  /// Reads a line of the list of outlets.
  init(_ line: ArraySlice<UInt8>, list: String) throws(LexiconError) {
    let row = try LexiconRow(line, count: 7, list: list)
    guard let kind = OutletKind(rawValue: row[5]) else {
      throw LexiconError(
        list: list,
        line: String(decoding: line, as: UTF8.self),
        reason: "'\(row[5])' is no kind of outlet; give one of "
          + OutletKind.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    let marked = LexiconName(row[0])
    name = marked.text
    let traditional = row[1]
    self.traditional = traditional == "=" ? name : traditional
    // A name in brackets after the name only tells two outlets apart: no text prints it so.
    names = (name.hasSuffix("）") ? [] : [marked]) + row.names(2)
    latin = row.names(3)
    domains = row[4].split(separator: " ").map(String.init)
    self.kind = kind
    country = row[6]
  }
}
