internal import ChineseText

/// The people and outlets whose names we know, and how every other name folds.
///
/// Pure data: what a name stands for depends on nothing that other articles say.
struct NameRegistry: Sendable {
  private let people: [String: String]
  private let variants: [String: [String]]
  private let outlets: OutletRegistry

  init(_ lexicon: Lexicon = .standard) {
    var people: [String: String] = [:]
    var variants: [String: [String]] = [:]
    for person in lexicon.people {
      let name = Self.plain(person.name)
      let forms = (person.names + person.latin).map(\.text)
      for form in forms {
        people[Self.folded(form), default: name] = name
      }
      variants[name, default: []] += forms
    }
    self.people = people
    self.variants = variants
    outlets = lexicon.outlets
  }

  /// The key of a person by the forms an article prints, the fullest first.
  func person(_ forms: [String]) -> EntityKey {
    for form in forms where form.unicodeScalars.count > 1 {
      if let known = people[Self.folded(form)] { return EntityKey(.person, known) }
    }
    return EntityKey(.person, Self.plain(forms.first ?? ""))
  }

  /// The key of an outlet by any of its names.
  func outlet(_ name: String) -> EntityKey {
    EntityKey(.outlet, outlets.outlet(named: name)?.name ?? Self.plain(name))
  }

  /// Whether an outlet goes by this name.
  func isOutlet(_ name: String) -> Bool { outlets.outlet(named: name) != nil }

  /// Every name under which a curated file may list the entity of a key.
  func names(of key: EntityKey) -> [String] {
    let known: [String] =
      switch key.kind {
      case .person: variants[key.name] ?? []
      case .outlet: outlets.outlet(named: key.name).map(Self.names) ?? []
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
