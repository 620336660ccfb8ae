/// Gathers the words of all lists before a lexicon is made of them.
struct LexiconBuilder {
  private(set) var forms = WordTrieBuilder(capacity: 48_000)
  private(set) var words: [LexiconWord] = []
  private(set) var names = NameModel()
  /// The people of the list, in its order.
  private(set) var people: [KnownPerson] = []
  /// The countries that single characters stand for in compounds.
  private(set) var standings: [UInt16: String] = [:]
  /// The outlets of the list.
  private(set) var outlets = OutletRegistry.standard
  /// The folded form of the word that is being added.
  private var units: [UInt16] = []

  /// Reads our own lists.
  init() {
    words.reserveCapacity(20_000)
    addCharacters(.surnames)
    addCharacters(.transliteration)
    addCharacters(.givenNames)
    addKinds(.surnames)
    addKinds(.places)
    addStandings(.places)
    addKinds(.organizations)
    addHeads(.organizations)
    addKinds(.titles)
    addKinds(.speechCues, rename: Self.cueKinds)
    addKinds(.functionWords)
    addKinds(.omissions, rename: Self.omissionKinds)
    addMeetings(.meetings)
    addRoles(.wordRoles)
    addWords(.commonWords)
    for index in outlets.outlets.indices {
      addOutlet(index)
    }
    for line in WordList.people.lines {
      // A test proves that every line of our own list reads.
      if let person = try? KnownPerson(line, list: "people.txt") {
        addPerson(person)
      }
    }
  }

  /// Changes the word with this form, made if need be.
  mutating func add(_ form: ArraySlice<UInt8>, _ change: (inout LexiconWord) -> Void) {
    let next = Int32(words.count)
    ScriptFolding.standard.fold(form, into: &units)
    let index = forms.insert(units, next: next)
    guard index >= 0 else { return }
    if index == next {
      words.append(LexiconWord())
    }
    change(&words[Int(index)])
  }

  mutating func addStanding(_ unit: UInt16, for name: String) {
    standings[unit] = name
  }

  mutating func addCharacter(_ unit: UInt16, kind: String) {
    names.add(unit, kind: kind)
  }

  mutating func addPerson(_ person: KnownPerson) {
    let index = Int32(people.count)
    people.append(person)
    for name in person.names + person.latin {
      // Some papers print no dot: 特蕾莎梅.
      for form in Self.forms(of: name.text) {
        add(form) { word in
          if word.person < 0 {
            word.person = index
          }
          word.kinds.insert(name.needsContext ? [.person, .weakName] : .person)
        }
      }
    }
  }

  /// A name in UTF-8, with its dots and without.
  private static func forms(of name: String) -> [ArraySlice<UInt8>] {
    let form = ArraySlice(name.utf8)
    let dot = "·".utf8
    guard form.contains(dot[dot.index(after: dot.startIndex)]) else { return [form] }
    let parts = name.unicodeScalars.split(separator: "·")
    return parts.count > 1 ? [form, ArraySlice(parts.flatMap { String($0).utf8 })] : [form]
  }

  mutating func addOutlet(_ index: Int) {
    let outlet = outlets.outlets[index]
    guard outlet.kind != .platform else { return }
    for name in outlet.names + outlet.latin {
      add(ArraySlice(name.text.utf8)) { word in
        if word.outlet < 0 {
          word.outlet = Int32(index)
        }
        word.kinds.insert(name.needsContext ? [.outlet, .weakName] : .outlet)
      }
    }
  }

  mutating func addOutlets(_ list: WordList, named listName: String) throws(LexiconError) {
    try outlets.add(list, named: listName)
    for index in outlets.outlets.indices {
      addOutlet(index)
    }
  }
}
