/// Reads whose a body is from what stands directly before it.
struct BodyOwners {
  let lexicon: Lexicon
  let bodies: SharedBodies
  let units: [UInt16]

  /// What stands before a body.
  enum Owner {
    /// Its owner, which begins at `start`; the country, where it is one's.
    case named(BodyReading.Name, start: Int, country: String?)
    /// Nothing that says whose it is; the rest of the article may, or not.
    case unsaid(mayBeTold: Bool)
    /// A word that ends in the first character of the name: 中国会通胀 names no 国会.
    case nobody
  }

  private static let longest = 8
  private static let deepest = 4
  private static let state = ScriptFolding.standard.fold("国" as Unicode.Scalar)
  private static let stationed = ScriptFolding.standard.fold("驻" as Unicode.Scalar)
  private static let possessive = ScriptFolding.standard.fold("的" as Unicode.Scalar)
  private static let parliament = ScriptFolding.standard.fold("国会")
  private static let divisions = Set(ScriptFolding.standard.fold("省州市县区镇乡村盟旗"))

  /// The owner of the body that begins at `end`.
  func before(_ end: Int, _ body: String, depth: Int = 0) -> Owner {
    let kind = bodies.kind(body)
    if kind == .mission { return mission(before: end, body) }
    if isOtherWord(end) { return .nobody }
    let start = kind == .state ? withoutWordsBetween(end) : end
    // 日前国防部: a letter in front of 前 is no country.
    let near = country(before: start) ?? bracketed(before: start)
    if let (country, first) = near, start == end || start - first > 1 {
      let name = BodyReading.Name(text: country + body, isWhole: true)
      return .named(name, start: first, country: country)
    }
    if start < end, let (country, first) = country(before: end) {
      let name = BodyReading.Name(text: country + body, isWhole: true)
      return .named(name, start: first, country: country)
    }
    if let first = place(before: start), units[start..<end].first != Self.possessive {
      let owner = String(folded: units[first..<start])
      let name = BodyReading.Name(text: owner + body, isWhole: true)
      return .named(name, start: first, country: nil)
    }
    if start > 0, Self.divisions.contains(units[start - 1]) { return .unsaid(mayBeTold: false) }
    guard kind == .state, depth < Self.deepest, let (other, first) = joined(before: start) else {
      return .unsaid(mayBeTold: !isPart(start))
    }
    guard case .named(_, _, let country?) = before(first, other, depth: depth + 1) else {
      return .unsaid(mayBeTold: true)
    }
    let name = BodyReading.Name(text: country + body, isWhole: true)
    return .named(name, start: end, country: country)
  }

  /// The country of the only officer in a stretch: 印度国防部长辛格周二在国会说.
  func officer(in stretch: ArraySlice<UInt16>) -> String? {
    var countries: Set<String> = []
    var hasOfficer = false
    for end in stretch.indices.dropFirst(2) {
      guard let (country, first) = country(before: end), first >= stretch.startIndex,
        end - first > 1
      else { continue }
      countries.insert(country)
      let longest = min(Self.longest, stretch.endIndex - end)
      guard longest > 1 else { continue }
      hasOfficer =
        hasOfficer
        || (2...longest).contains { kinds(end..<(end + $0)).contains(.office) }
    }
    return hasOfficer && countries.count == 1 ? countries.first : nil
  }

  /// Whether a stretch is more than a title: 司法部不向华为首席财务官.
  func hasSmallWord(_ range: Range<Int>) -> Bool {
    let small: WordKind = [.preposition, .negation, .particle, .mark, .pronoun, .conjunction]
    return range.contains { kinds($0..<($0 + 1)).hasAny(small) || Unit.endsClause(units[$0]) }
  }

  /// 美国驻华大使馆 says which one is meant; 中国大使馆 could be any of China's.
  private func mission(before end: Int, _ body: String) -> Owner {
    if let host = country(before: end, withAnyLetter: true)?.first ?? place(before: end), host > 1,
      units[host - 1] == Self.stationed,
      let (sender, first) = country(before: host - 1, withAnyLetter: true)
    {
      let seat =
        country(before: end, withAnyLetter: true)?.name ?? String(folded: units[host..<end])
      let name = BodyReading.Name(text: "\(sender)驻\(seat)\(body)", isWhole: true)
      return .named(name, start: first, country: nil)
    }
    if let (sender, first) = country(before: end) {
      let name = BodyReading.Name(text: sender + body, isWhole: false)
      return .named(name, start: first, country: nil)
    }
    return .unsaid(mayBeTold: true)
  }

  /// Whether 国 is the end of a country here, and 会 a verb.
  private func isOtherWord(_ end: Int) -> Bool {
    guard end > 0, units[end...].starts(with: Self.parliament) else { return false }
    return bodies.country(String(folded: [units[end - 1], Self.state])) != nil
      && units[end...].dropFirst().first != Self.state
  }

  /// Whether it is part of another body, or one of a part of the world: 纳卡区政府外交部, 欧洲议会.
  private func isPart(_ end: Int) -> Bool {
    (2...4).contains {
      $0 <= end && kinds((end - $0)..<end).hasAny([.organization, .suffix, .region])
    }
  }

  private func withoutWordsBetween(_ end: Int) -> Int {
    var start = end
    while let word = bodies.before.first(where: { units[..<start].hasEnd($0) }) {
      start -= word.count
    }
    return start > 0 && units[start - 1] == Self.possessive ? start - 1 : start
  }

  /// The country whose name ends at a place, and where it begins.
  func country(before end: Int, withAnyLetter: Bool = false) -> (name: String, first: Int)? {
    guard end > 0 else { return nil }
    for length in stride(from: min(Self.longest, end), to: 1, by: -1) {
      let range = (end - length)..<end
      let text = String(folded: units[range])
      if let name = bodies.country(text) { return (name, range.lowerBound) }
      if kinds(range).contains(.country) { return (text, range.lowerBound) }
    }
    let letter = String(folded: units[(end - 1)..<end])
    guard let name = bodies.country(letter) ?? (withAnyLetter ? standing(letter) : nil) else {
      return nil
    }
    return withAnyLetter || isFree(end - 1) ? (name, end - 1) : nil
  }

  private func standing(_ letter: String) -> String? {
    lexicon.standing(in: letter).map { bodies.country($0) ?? $0 }
  }

  /// 中国（中共）外交部.
  private func bracketed(before end: Int) -> (name: String, first: Int)? {
    guard end > 2, units[end - 1] == Unit.closeBracket else { return nil }
    return country(before: end - 1)
  }

  /// Whether no word can end in the character at a place: none stands before it, or a small word does.
  private func isFree(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    // 20日国务院: figures and 日 are a day.
    guard Unit.isIdeograph(units[place - 1]) else { return !Unit.isDigit(units[place - 1]) }
    return kinds((place - 1)..<place).hasAny([.preposition, .conjunction])
  }

  /// Where the province or the town begins that stands before a place.
  private func place(before end: Int) -> Int? {
    guard end > 1 else { return nil }
    for length in stride(from: min(Self.longest, end), to: 1, by: -1) {
      let range = (end - length)..<end
      if kinds(range).hasAny([.province, .city, .capital]) { return range.lowerBound }
      // 惠州市: the list has the name of the town alone.
      if length > 2, Self.divisions.contains(units[end - 1]),
        kinds(range.dropLast()).hasAny([.province, .city, .capital])
      {
        return range.lowerBound
      }
    }
    return nil
  }

  /// The body before a place that has the same owner: 国务院与财政部.
  private func joined(before end: Int) -> (body: String, first: Int)? {
    let joint = bodies.joints.filter { units[..<end].hasEnd($0) }.max { $0.count < $1.count }
    let last = end - (joint?.count ?? 0)
    guard last > 2 else { return nil }
    for length in stride(from: min(7, last), to: 1, by: -1) {
      let word = String(folded: units[(last - length)..<last])
      if bodies.kind(word) == .state { return (bodies.usual(word), last - length) }
    }
    return nil
  }

  func kinds(_ range: Range<Int>) -> WordKind {
    guard let first = range.first else { return [] }
    var node = lexicon.trie.start(units[first])
    for place in range.dropFirst() { node = lexicon.trie.next(node, units[place]) }
    let word = lexicon.trie.word(node)
    return word >= 0 ? lexicon.kinds[Int(word)] : []
  }
}

extension ArraySlice<UInt16> {
  fileprivate func hasEnd(_ end: [UInt16]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
