extension LexiconBuilder {
  /// Adds a user's own lists; a known name adds to what we have.
  mutating func add(_ file: LexiconFile) throws(LexiconError) {
    for section in file.sections {
      try add(section.list, to: section.name, named: file.name)
    }
  }

  private mutating func add(
    _ list: WordList,
    to section: String,
    named name: String
  ) throws(LexiconError) {
    switch section {
    case "outlets":
      try addOutlets(list, named: name)
    case "people":
      for line in list.lines {
        addPerson(try KnownPerson(line, list: name))
      }
    case "meetings":
      addMeetings(list)
    case "omissions":
      addKinds(list, rename: Self.omissionKinds)
    case "speech-cues":
      addKinds(list, rename: Self.cueKinds)
    case "surnames":
      addCharacters(list)
      addKinds(list)
    case "words":
      addWords(list)
    default:
      addKinds(list)
    }
  }
}
