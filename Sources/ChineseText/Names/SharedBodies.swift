internal import CLexicon

/// The bodies that many countries or towns have under one name: 外交部, 国防部, 公安局.
package struct SharedBodies: Sendable {
  /// The bodies of `bodies.txt`.
  package static let standard = SharedBodies(.bodies, .countries)

  /// Whose a body is.
  package enum Kind: String, Sendable {
    case state, local, mission
  }

  /// Words behind a body that say whose it is.
  struct Sign: Sendable {
    let body: String
    let owner: String
    let units: [UInt16]
  }

  /// What each body is, by every word for it.
  private var kinds: [String: Kind] = [:]
  /// The usual word for a body, by other words.
  private var same: [String: String] = [:]
  /// The country that has a body where nothing says otherwise.
  private var only: [String: String] = [:]
  /// The bodies that each title belongs to.
  private var offices: [String: [String]] = [:]
  /// The country that alone has an office.
  private var holders: [String: String] = [:]
  /// The names of each country by its code; the first is shown.
  private var namesByCode: [String: [String]] = [:]
  /// The name that is shown of a country, by each of its names.
  private var countries: [String: String] = [:]
  /// Every word for a body in UTF-8, by its last character.
  private var endings: [Unicode.Scalar: [[UInt8]]] = [:]
  let before: [[UInt16]]
  let joints: [[UInt16]]
  private(set) var signs: [Sign] = []

  package init(_ bodies: WordList, _ countries: WordList) {
    var lists: [String: [String]] = [:]
    for line in bodies.kinds { lists[line.name, default: []] += line.words }
    for name in ["state", "local", "mission"] {
      for body in lists[name] ?? [] { kinds[body] = Kind(rawValue: name) }
    }
    for pair in (lists["same"] ?? []).map(Self.parts) where pair.count == 2 {
      same[pair[0]] = pair[1]
      kinds[pair[0]] = kinds[pair[1]]
    }
    for pair in (lists["only"] ?? []).map(Self.parts) where pair.count == 2 {
      only[pair[0]] = pair[1]
    }
    for pair in (lists["office"] ?? []).map(Self.parts) where pair.count == 2 {
      offices[pair[0], default: []].append(pair[1])
    }
    for pair in (lists["holder"] ?? []).map(Self.parts) where pair.count == 2 {
      holders[pair[0]] = pair[1]
    }
    before = (lists["before"] ?? []).map { Array($0.utf16) }
    joints = (lists["joint"] ?? []).map { Array($0.utf16) }
    for sign in (lists["next"] ?? []).map(Self.parts) where sign.count == 3 {
      signs.append(Sign(body: sign[0], owner: sign[1], units: Array(sign[2].utf16)))
    }
    for word in kinds.keys {
      if let last = word.unicodeScalars.last { endings[last, default: []].append(Array(word.utf8)) }
    }
    for line in countries.kinds {
      namesByCode[line.name] = line.words
      for name in line.words { self.countries[name] = line.words[0] }
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "=").map(String.init)
  }

  /// Whether a name in simplified characters is a body's and does not say whose.
  package func isShared(_ name: String) -> Bool { kinds[name] != nil }

  /// Whether a name is a body's that says whose it is, or does not: one look at its end tells most.
  func endsShared(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last, let words = endings[last] else { return false }
    return words.contains { name.utf8.suffix($0.count).elementsEqual($0) }
  }

  /// What a body is by any of its words.
  package func kind(_ name: String) -> Kind? { kinds[name] }

  /// The usual word for a body.
  package func usual(_ name: String) -> String { same[name] ?? name }

  /// Every word for a body.
  package func words(for body: String) -> [String] {
    [body] + same.filter { $0.value == body }.map(\.key).sorted()
  }

  /// The country that has a body where nothing says otherwise.
  func onlyOwner(of body: String) -> String? { only[body] }

  /// The name that is shown of a country with this name of two characters or more, or of one.
  func country(_ name: String) -> String? { countries[name] }

  /// The name that is shown of the country with a code.
  func country(code: String) -> String? { namesByCode[code]?.first }

  /// The country whose office a title is: 加拿大前总理, 国务卿.
  package func country(ofTitle title: String) -> String? {
    if let country = holders[title] { return country }
    return (2...7).reversed().lazy.map { String(title.prefix($0)) }
      .first { $0 != title && isCountry($0) }.flatMap { countries[$0] }
  }

  /// The name that is shown of the country with a code.
  package func country(ofCode code: String) -> String? { country(code: code) }

  /// Whether a name in simplified characters is a country's.
  package func isCountry(_ name: String) -> Bool { countries[name] != nil }

  /// Every name of a country's body that says whose it is.
  func names(of whole: String) -> [String] {
    guard endsShared(whole) else { return [] }
    for country in Set(countries.values) where whole.hasPrefix(country) {
      let body = String(whole.dropFirst(country.count))
      guard kinds[body] != nil else { continue }
      let names = countries.filter { $0.value == country }.map(\.key).sorted()
      return names.flatMap { name in words(for: body).map { name + $0 } }
    }
    return []
  }

  /// Whether somebody with an office heads a body, speaks for it or sits in it.
  func isOffice(_ office: String, of body: String) -> Bool {
    var name = String(office.prefix { $0 != " " })
    if let country = (2...4).lazy.map({ String(name.prefix($0)) }).first(where: isCountry) {
      name = String(name.dropFirst(country.count))
    }
    return name.hasPrefix(body) || offices[name]?.contains(body) ?? false
  }
}

extension WordList {
  /// Bodies that many countries or towns have under one name.
  package static var bodies: WordList { unsafe WordList(clexicon_bodies()) }

  /// What news calls a country whose bodies it names.
  package static var countries: WordList { unsafe WordList(clexicon_countries()) }
}
