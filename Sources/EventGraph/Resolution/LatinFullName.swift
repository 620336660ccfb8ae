/// A person's given name and family name in Latin letters, as far as they tell people apart who share
/// a family name in Chinese: 瑞安 is Paul Ryan or Michael Ryan.
struct LatinFullName: Hashable {
  /// The first letter of the given name.
  let initial: Unicode.Scalar
  /// The family name in small letters without accents.
  let family: String

  private static let titles: Set<String> = [
    "dr", "gov", "judge", "justice", "lord", "president", "prof", "professor", "rep", "sen", "sir",
  ]
  private static let endings: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = ["al", "bin", "da", "de", "der", "di", "van", "von"]
  /// Initials of one given name and of what its bearers are called: William and Bill, Edward and Ted.
  private static let nicknames: [Set<Unicode.Scalar>] = [
    ["B", "W"], ["B", "R"], ["D", "R"], ["E", "T"], ["A", "T"],
  ]
  private static let words = 2...5

  /// Reads a name of two words or more; nil where the text is no such name.
  init?(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }.map(String.init)
    guard Self.words.contains(parts.count) else { return nil }
    let given = parts.drop { Self.titles.contains($0.lowercased()) }
    let family = given.reversed().drop { Self.endings.contains($0.lowercased()) }
    guard let first = given.first?.unicodeScalars.first, let last = family.first, family.count > 1,
      given.allSatisfy({ Self.isNamePart($0) })
    else { return nil }
    initial = first
    self.family = Self.withoutAccents(last)
  }

  /// `F. Wolf`, enough to tell the people of one Chinese name apart.
  var short: String {
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
  /// Whether two names can be one person's: Stephen and Steve, Viktor and Victor, Bill and William.
  func isCompatible(with other: LatinFullName) -> Bool {
    hasFamily(of: other)
      && (initial == other.initial || Self.nicknames.contains([initial, other.initial]))
  }

  /// Whether the family names are one, a letter more or less aside.
  func hasFamily(of other: LatinFullName) -> Bool {
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
