internal import ChineseText

/// The people and outlets whose names we know, and how every other name folds.
///
/// Pure data: what a name stands for depends on nothing that other articles say.
struct NameRegistry: Sendable {
  /// A person whom a name stands for.
  private struct Known {
    let name: String
    /// Whether others have the name as well.
    let isShared: Bool
  }

  private let people: [String: Known]
  /// The same by the spelling of full names in Latin letters.
  private let spelled: [String: Known]
  /// The full names in Latin letters of the people we know.
  private let latin: [String: [LatinFullName]]
  private let lexicon: Lexicon
  private let variants: [String: [String]]
  private let outlets: OutletRegistry
  /// What the list says of the people we know.
  private let known: [String: KnownPerson]

  init(_ lexicon: Lexicon = .standard) {
    var people: [String: Known] = [:]
    var spelled: [String: Known] = [:]
    var latin: [String: [LatinFullName]] = [:]
    var variants: [String: [String]] = [:]
    for person in lexicon.people {
      let name = Self.plain(person.name)
      for form in person.names + person.latin where people[Self.folded(form.text)] == nil {
        people[Self.folded(form.text)] = Known(name: name, isShared: form.needsContext)
      }
      let full = person.latin.compactMap { LatinFullName($0.text) }
      latin[name, default: []] += full
      for spelling in full.compactMap(\.spelling) where spelled[spelling] == nil {
        spelled[spelling] = Known(name: name, isShared: false)
      }
      variants[name, default: []] += (person.names + person.latin).map(\.text)
    }
    known = Dictionary(lexicon.people.map { ($0.name, $0) }) { first, _ in first }
    self.people = people
    self.spelled = spelled
    self.latin = latin
    self.lexicon = lexicon
    self.variants = variants
    outlets = lexicon.outlets
  }

  /// The key of a person by the forms an article prints, the fullest first.
  ///
  /// A foreign family name alone is many people's: where the article gives a full name in Latin
  /// letters as well, that decides who it is, and is part of the key.
  func person(_ forms: [String], titles: [String] = []) -> EntityKey {
    let printed = forms.compactMap(LatinFullName.init)
    if let known = printed.lazy.filter(\.isJunior).compactMap({ listed($0) }).first {
      return EntityKey(.person, known.name)
    }
    var isTaken = false
    for form in forms where form.unicodeScalars.count > 1 {
      guard let known = people[Self.folded(form)] else { continue }
      if isOther(known, printed) {
        isTaken = (latin[known.name] ?? []).contains { printed.contains(where: $0.hasFamily) }
        continue
      }
      if isNobodys(known), !printed.isEmpty || forms.first != form { continue }
      let isBare = printed.isEmpty && forms.allSatisfy(isFamilyName)
      if let person = self.known[known.name], isBare || isChinese(person),
        let other = otherBearer(than: person, isShared: known.isShared, titles: titles)
      {
        return EntityKey(.person, "\(Self.plain(form))（\(other)）")
      }
      return EntityKey(.person, known.name)
    }
    if let known = printed.lazy.compactMap({ listed($0) }).first {
      return EntityKey(.person, known.name)
    }
    let name = Self.plain(forms.first ?? "")
    if printed.isEmpty, let known = officer(name, titles) { return EntityKey(.person, known.name) }
    guard let latin = printed.first,
      lexicon.isForeignFamilyName(name)
        || isTaken && lexicon.isNearlyForeign(name) && !latin.hasChineseFamily
    else {
      return EntityKey(.person, name)
    }
    return EntityKey(.person, "\(name)（\(latin.short)）")
  }

  /// Whether we know only that many people have a foreign family name, and none of them by it.
  private func isNobodys(_ known: Known) -> Bool {
    known.isShared && (latin[known.name] ?? []).isEmpty
      && self.known[known.name]?.offices.isEmpty ?? false
  }

  /// Whether a person we know has a Chinese name.
  func isChinese(_ person: KnownPerson) -> Bool {
    (latin[Self.plain(person.name)] ?? []).contains(where: \.hasChineseFamily)
  }

  /// The person we know of whom a name writes the given name with other characters: 迪米特里·佩斯科夫 is
  /// the spokesman of the Kremlin where he is called so.
  private func officer(_ name: String, _ titles: [String]) -> Known? {
    let parts = name.split(separator: "·")
    guard parts.count > 1, let last = parts.last, let known = people[Self.folded(String(last))],
      let person = self.known[known.name], !titles.isEmpty
    else { return nil }
    let isOwn = titles.contains { title in
      person.offices.contains { Self.namesOneOffice(Self.plain(title), $0) }
    }
    return isOwn ? known : nil
  }

  /// Whether a form is a foreign family name and nothing else.
  private func isFamilyName(_ form: String) -> Bool {
    let name = Self.plain(form)
    return lexicon.isForeignFamilyName(name) || lexicon.isNearlyForeign(name)
  }

  private func listed(_ name: LatinFullName) -> Known? { name.spelling.flatMap { spelled[$0] } }

  /// Whether the full names that an article prints are all somebody else's.
  ///
  /// Of a name that few have, the full name of a relative who is listed as well is no other person's: it
  /// stands beside the name of the one whom the article tells of.
  private func isOther(_ known: Known, _ printed: [LatinFullName]) -> Bool {
    let own = latin[known.name] ?? []
    guard !own.isEmpty, !printed.isEmpty else { return false }
    return !printed.contains { name in
      own.contains {
        name.isCompatible(with: $0)
          || !known.isShared && name.hasFamily(of: $0) && listed(name) != nil
      }
    }
  }

  /// The key of an outlet by any of its names.
  func outlet(_ name: String) -> EntityKey {
    EntityKey(.outlet, outlets.outlet(named: name)?.name ?? Self.plain(name))
  }

  /// Whether an outlet goes by this name.
  func isOutlet(_ name: String) -> Bool { outlets.outlet(named: name) != nil }

  /// Whether a name is somebody's within its article only.
  func isAnonymous(_ key: EntityKey) -> Bool {
    if let known = people[Self.folded(key.name)] { return isNobodys(known) }
    return lexicon.isAnonymous(key.name) || Self.isPetName(key.name)
  }

  /// 阳阳: what children are called at home, and many of them.
  private static func isPetName(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return scalars.count == 2 && scalars.first == scalars.last
  }

  /// Whether a name of somebody we know is that of others as well.
  func isShared(_ name: String) -> Bool { people[Self.folded(name)]?.isShared ?? false }

  /// Whether a person is one of those we know.
  func isListed(_ key: EntityKey) -> Bool { variants[key.name] != nil }

  /// What the list says of a person we know.
  func known(_ key: EntityKey) -> KnownPerson? { known[key.name] }

  /// Every name under which a curated file may list the entity of a key.
  func names(of key: EntityKey) -> [String] {
    let known: [String] =
      switch key.kind {
      case .person: variants[key.name] ?? []
      case .outlet: outlets.outlet(named: key.name).map(Self.names) ?? []
      case .organization: BodyReading.names(of: key.name)
      default: []
      }
    return [key.name] + known
  }

  private static func names(of outlet: Outlet) -> [String] {
    [outlet.traditional] + (outlet.names + outlet.latin).map(\.text)
  }

  /// A name in simplified characters and plain widths, as it is shown.
  static func plain(_ name: String) -> String {
    ScriptFolding.standard.key(name).split(separator: " ").joined(separator: " ")
  }

  /// A name as names are compared.
  static func folded(_ name: String) -> String {
    NameFolding.folded(ScriptFolding.standard.key(name))
  }
}

extension NameRegistry {
  /// What kind of name a printed form is.
  static func kind(of name: String, in kind: NodeKind) -> NameKind {
    let scalars = name.unicodeScalars
    guard scalars.contains(where: { $0.value > 0x24F }) else { return .latin }
    return kind == .person && scalars.count < 2 ? .short : .full
  }
}
