/// A person's given name and family name in Latin letters, as far as they tell people apart who share
/// a family name in Chinese: 瑞安 is Paul Ryan or Michael Ryan.
package struct LatinFullName: Hashable, Sendable {
  /// The first letter of the given name.
  let initial: Unicode.Scalar
  /// The given name in small letters without accents.
  let given: String
  /// The family name in small letters without accents.
  let family: String
  /// The letters of the whole name but titles and middle initials, small and without accents.
  ///
  /// Two articles that print it mean one person. It is nil where the given name is an initial, and where
  /// the name is a Chinese one, which in Latin letters is many people's (Li Wei).
  package let spelling: String?
  /// Whether the name tells a son from his father (Donald Trump Jr.).
  package let isJunior: Bool
  /// Whether the family name is a Chinese one in Latin letters.
  package let hasChineseFamily: Bool

  private static let titles: Set<String> = [
    "dr", "gov", "judge", "justice", "lord", "president", "prof", "professor", "rep", "sen", "sir",
  ]
  private static let juniors: Set<String> = ["jr", "junior"]
  private static let endings: Set<String> = ["jr", "junior", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = ["al", "bin", "da", "de", "der", "di", "van", "von"]
  private static let words = 2...5

  /// Reads a name of two words or more; nil where the text is no such name.
  package init?(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }.map(String.init)
    guard Self.words.contains(parts.count) else { return nil }
    let named = Array(parts.drop { Self.titles.contains($0.lowercased()) })
    let own = Array(named.reversed().drop { Self.endings.contains($0.lowercased()) }.reversed())
    guard own.count > 1, let first = own.first, let initial = first.unicodeScalars.first,
      let last = own.last, named.allSatisfy({ Self.isNamePart($0) })
    else { return nil }
    self.initial = initial
    given = Self.withoutAccents(first)
    family = Self.withoutAccents(last)
    isJunior = named.dropFirst(own.count).contains { Self.juniors.contains($0.lowercased()) }
    let whole = named.enumerated().filter { place, part in
      place == 0 || part.unicodeScalars.count > 1
    }.map { Self.letters(of: Self.withoutAccents($1)) }
    let isChinese = own.count < 4 && Pinyin.isName(own.map { Self.withoutAccents($0) })
    hasChineseFamily = isChinese || Pinyin.isName([family])
    spelling = whole[0].utf8.count > 1 && whole.count > 1 && !isChinese ? whole.joined() : nil
  }

  /// `F. Wolf`, enough to tell the people of one Chinese name apart.
  package var short: String {
    var (shown, isStart) = ("", true)
    for character in family {
      shown += isStart ? character.uppercased() : String(character)
      isStart = character == "-" || character == "'" || shown == "Mc"
    }
    return "\(initial). \(shown)"
  }

  private static func isNamePart(_ part: String) -> Bool {
    guard let first = part.unicodeScalars.first, first.value < 0x250 else { return false }
    return first.properties.isUppercase || particles.contains(part)
  }

  private static func letters(of word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  /// Small letters, accents dropped: the first scalar of what a letter decomposes into.
  private static func withoutAccents(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for character in word.lowercased() {
      let base = character.unicodeScalars.first.map { accents[$0] ?? $0 }
      if let base { plain.append(base) }
    }
    return String(plain)
  }

  private static let accents: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğ"), ("i", "ìíîïīı"),
      ("l", "ł"), ("n", "ñńň"), ("o", "òóôõöøōő"), ("r", "ř"), ("s", "śšş"), ("t", "ťţ"),
      ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    let pairs = rows.flatMap { base, accented in accented.unicodeScalars.map { ($0, base) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}

extension LatinFullName {
  /// Given names and what their bearers are called.
  private static let nicknames: [Set<String>] = [
    ["alexander", "aleksandr", "sandy", "sasha"], ["andrew", "andy", "drew"],
    ["anthony", "antony", "tony"],
    ["charles", "chuck"], ["edward", "edwin", "ted", "ned"], ["elizabeth", "beth", "betty", "liz"],
    ["eugene", "gene"], ["francis", "frank"], ["harry", "henry", "hank"], ["jack", "john"],
    ["katherine", "catherine", "kate", "cathy"], ["margaret", "maggie", "meg", "peggy"],
    ["richard", "dick", "rick"], ["robert", "rob", "bob", "bobby"], ["theodore", "ted"],
    ["william", "bill", "billy", "will"],
  ]

  /// Whether two names can be one person's: Stephen and Steve, Viktor and Victor, Bill and William.
  package func isCompatible(with other: LatinFullName) -> Bool {
    hasFamily(of: other)
      && (initial == other.initial || isNickname(of: other) || other.isNickname(of: self))
  }

  /// Whether a given name, or its first letter, is what somebody with the other one is called.
  private func isNickname(of other: LatinFullName) -> Bool {
    Self.nicknames.contains { names in
      names.contains(other.given) && names.contains { $0 == given || $0.prefix(1) == given }
    }
  }

  /// Whether the family names are one, a letter more or less aside.
  package func hasFamily(of other: LatinFullName) -> Bool {
    if family == other.family { return true }
    let (short, long) =
      family.utf8.count <= other.family.utf8.count ? (family, other.family) : (other.family, family)
    guard short.utf8.count >= 4, long.utf8.count - short.utf8.count <= 1 else { return false }
    let same = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
    let rest = short.utf8.count - same
    return rest <= 1 || short.utf8.suffix(rest - 1).elementsEqual(long.utf8.suffix(rest - 1))
      || short.utf8.suffix(rest).elementsEqual(long.utf8.suffix(rest))
  }
}
