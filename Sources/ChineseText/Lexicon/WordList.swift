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
    var lines: [ArraySlice<UInt8>] = []
    for line in bytes[...].pieces(between: UInt8(ascii: "\n")) {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !line.isEmpty, line.first != UInt8(ascii: "#") {
        lines.append(line)
      }
    }
    return lines
  }

  /// The lines that are a kind, a colon, and words separated by blanks.
  package var kinds: [(name: String, words: [String])] {
    lines.compactMap { line in
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let words = parts[1].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      return (String(decoding: parts[0], as: UTF8.self), words)
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

  /// People whom news names, with variants, Latin names and offices.
  package static var people: WordList { unsafe WordList(clexicon_people()) }

  /// Countries, provinces, cities, landmarks.
  package static var places: WordList { unsafe WordList(clexicon_places()) }

  /// Governments, parties, armed forces, companies, bodies.
  package static var organizations: WordList { unsafe WordList(clexicon_organizations()) }

  /// Offices, roles, forms of address: words beside a name.
  package static var titles: WordList { unsafe WordList(clexicon_titles()) }

  /// Words that attribute an utterance to a speaker.
  package static var speechCues: WordList { unsafe WordList(clexicon_speech_cues()) }

  /// Grammar words: prepositions, connectives, pronouns, particles.
  package static var functionWords: WordList { unsafe WordList(clexicon_function_words()) }

  /// Words that tell of an encounter between parties.
  package static var meetings: WordList { unsafe WordList(clexicon_meetings()) }

  /// Words by which a text says that something was left out.
  package static var omissions: WordList { unsafe WordList(clexicon_omissions()) }

  /// Characters that write the sounds of foreign names.
  package static var transliteration: WordList { unsafe WordList(clexicon_transliteration()) }

  /// How much a character looks like part of a given name.
  package static var givenNames: WordList { unsafe WordList(clexicon_given_names()) }

  /// Ordinary words, so that no name is read out of them.
  package static var commonWords: WordList { unsafe WordList(clexicon_common_words()) }

  /// Words by the part they play in the rules of the finders.
  package static var wordRoles: WordList { unsafe WordList(clexicon_word_roles()) }
}
