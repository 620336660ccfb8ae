internal import CLexicon

/// One of our word lists, as lines of UTF-8 without comments.
///
/// Every list is plain text: `#` starts a comment line, blank lines are skipped, and the header of
/// each file in `Sources/CLexicon/Lists` says how its lines are read.
package struct WordList: Sendable {
  /// The text of the whole list.
  package let bytes: [UInt8]

  /// Takes the text of a user's own list.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ list: CLexiconList) {
    unsafe self.init(bytes: Array(UnsafeBufferPointer(start: list.bytes, count: list.count)))
  }

  /// The lines that carry data, in order, without their line ends.
  package var lines: [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return line.isEmpty || line.first == UInt8(ascii: "#") ? nil : line
    }
  }
}

extension WordList {
  /// Chinese surnames, single and compound.
  package static var surnames: WordList { unsafe WordList(clexicon_surnames()) }

  /// Outlets that Chinese-language news cites.
  package static var outlets: WordList { unsafe WordList(clexicon_outlets()) }

  /// Traditional characters with the simplified character each is folded to.
  package static var traditionalToSimplified: WordList {
    unsafe WordList(clexicon_traditional_to_simplified())
  }

  /// Words that only stand in text around an article, with what they take with them.
  package static var boilerplate: WordList { unsafe WordList(clexicon_boilerplate()) }

  /// Classes of elements whose text is no part of an article, or is a caption.
  package static var boilerplateClasses: WordList {
    unsafe WordList(clexicon_boilerplate_classes())
  }

  /// Words of the lines that say who wrote, edited or carried an article.
  package static var bylines: WordList { unsafe WordList(clexicon_bylines()) }
}
