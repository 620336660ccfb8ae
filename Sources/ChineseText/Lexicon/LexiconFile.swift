/// A user's own word lists in one file, each under its name in square brackets.
///
///     [people]
///     林小川 | 小川 | Lin Xiaochuan | CN | 河畔大学教授 2015-
///     [outlets]
///     河畔新闻 | = | 河畔网 | Riverside News | riverside.example | online | CN
///
/// What stands before the first bracket is a list of outlets, as `graph read` takes it.
package struct LexiconFile: Sendable {
  /// One list of the file.
  package struct Section: Sendable {
    /// The name between the brackets.
    package let name: String
    /// The lines under it.
    package let list: WordList
  }

  /// The name that stands in errors.
  package let name: String
  /// The lists in the order of the file.
  package let sections: [Section]

  /// The lists a file can hold.
  package static let names = [
    "outlets", "people", "places", "organizations", "titles", "speech-cues", "meetings",
    "omissions", "surnames", "words",
  ]

  /// Reads a file.
  package init(_ bytes: [UInt8], named name: String) throws(LexiconError) {
    self.name = name
    var sections: [Section] = []
    var section = "outlets"
    var lines: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.first == UInt8(ascii: "[") else {
        lines += line + [UInt8(ascii: "\n")]
        continue
      }
      sections.append(Section(name: section, list: WordList(bytes: lines)))
      section = Self.heading(line)
      lines = []
      guard Self.names.contains(section) else {
        throw LexiconError(
          list: name,
          line: String(decoding: line, as: UTF8.self),
          reason: "there is no list '\(section)'; give one of "
            + Self.names.joined(separator: ", ")
        )
      }
    }
    sections.append(Section(name: section, list: WordList(bytes: lines)))
    self.sections = sections.filter { !$0.list.lines.isEmpty }
  }

  private static func heading(_ line: ArraySlice<UInt8>) -> String {
    let inside = line.dropFirst().prefix { $0 != UInt8(ascii: "]") }
    return String(decoding: inside, as: UTF8.self)
  }
}
