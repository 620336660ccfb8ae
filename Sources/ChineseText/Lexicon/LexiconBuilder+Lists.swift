extension LexiconBuilder {
  /// Kinds of the list of cues that have other names among all kinds.
  static let cueKinds = ["not": "not cue"]
  /// Kinds of the list of omissions that have other names among all kinds.
  static let omissionKinds = ["answer": "unanswered", "not": "not omission"]

  /// Reads a list of ordinary words.
  mutating func addWords(_ list: WordList) {
    for line in list.lines {
      for word in line.pieces(between: UInt8(ascii: " ")) {
        add(word) { $0.kinds.insert(.common) }
      }
    }
  }

  /// Reads a list of lines `kind: word word …` into the kinds of words.
  mutating func addKinds(_ list: WordList, rename: [String: String] = [:]) {
    for line in list.lines {
      guard let (kind, words) = Self.cut(line), let bit = WordKind.byName[rename[kind] ?? kind]
      else { continue }
      for word in words {
        let weak = word.last == UInt8(ascii: "?")
        add(weak ? word.dropLast() : word) { entry in
          entry.kinds.formUnion(weak ? [bit, .weakName] : bit)
        }
      }
    }
  }

  /// Makes titles of the bodies of a state: 国安局 has its 国安局长.
  mutating func addHeads(_ list: WordList) {
    let head = Array("长".utf8)
    for line in list.lines {
      guard let (kind, words) = Self.cut(line), kind == "government" || kind == "military" else {
        continue
      }
      for word in words
      where Self.headed.contains(where: { word.suffix($0.count).elementsEqual($0) }) {
        add(word + head) { $0.kinds.insert(.office) }
      }
    }
  }

  /// What the bodies end in that have a head.
  private static let headed = ["局", "厅", "署", "院", "部", "处"].map { Array($0.utf8) }

  /// Reads the list of words by the parts they play.
  mutating func addRoles(_ list: WordList) {
    let byName = Dictionary(uniqueKeysWithValues: WordRole.allCases.map { ("\($0)", $0) })
    for line in list.lines {
      guard let (name, words) = Self.cut(line), let role = byName[name] else { continue }
      for word in words {
        add(word) { $0.roles.insert(role) }
      }
    }
  }

  /// Reads the list of words that tell of meetings.
  mutating func addMeetings(_ list: WordList) {
    for line in list.lines {
      guard let (kind, words) = Self.cut(line), let marks = MeetingWord.named(kind) else {
        continue
      }
      for word in words {
        add(word) { $0.meeting.formUnion(marks) }
      }
    }
  }

  /// Reads which country a character stands for, from the lines `stands: 华=中国 …`.
  mutating func addStandings(_ list: WordList) {
    for line in list.lines {
      guard let (kind, words) = Self.cut(line), kind == "stands" else { continue }
      for word in words {
        let parts = String(decoding: word, as: UTF8.self).split(separator: "=")
        if parts.count == 2, let unit = parts[0].utf16.first {
          addStanding(unit, for: String(parts[1]))
        }
      }
    }
  }

  /// Reads the single characters of a list of lines `kind: character character …`.
  mutating func addCharacters(_ list: WordList) {
    for line in list.lines {
      guard let (kind, words) = Self.cut(line) else { continue }
      for word in words {
        let units = ScriptFolding.standard.fold(word)
        if units.count == 1 {
          addCharacter(units[0], kind: kind)
        }
      }
    }
  }

  private static func cut(
    _ line: ArraySlice<UInt8>
  ) -> (kind: String, words: [ArraySlice<UInt8>])? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let kind = String(decoding: line[..<colon], as: UTF8.self)
    return (kind, line[(colon + 1)...].pieces(between: UInt8(ascii: " ")))
  }
}
