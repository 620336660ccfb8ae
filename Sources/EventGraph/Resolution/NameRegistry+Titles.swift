internal import ChineseText

extension NameRegistry {
  /// What tells the bearer of a name from the person we know by it, where a title does.
  ///
  /// A title like one of the person's offices settles it, whatever others stand beside it.
  func otherBearer(
    than person: KnownPerson,
    isShared: Bool,
    titles: [String],
    by callings: Callings = .standard
  ) -> String? {
    let offices = person.offices.map { String($0.prefix { $0 != " " }) }
    let endings = Set(offices.compactMap(callings.ending))
    let isLike = titles.contains { title in
      callings.ending(of: title).map(endings.contains) ?? false
    }
    guard !isLike else { return nil }
    return isChinese(person)
      ? otherOfChineseName(offices, isShared: isShared, titles, callings)
      : otherOfForeignName(person, offices, isShared: isShared, titles, callings)
  }

  /// Whether nothing but a name that many have says that an official we know is meant.
  func isAnybody(
    _ key: EntityKey,
    called forms: [String],
    titles: [String],
    by callings: Callings = .standard
  ) -> Bool {
    guard titles.isEmpty, let person = known(key), isShared(key.name) else { return false }
    return forms.allSatisfy(isShared)
      && person.offices.contains { callings.isOffice(String($0.prefix { $0 != " " })) }
  }

  /// 大法官肯尼迪 is not the president, 教廷外长加拉格尔 no congressman, and 国务卿舒尔茨 no chancellor.
  private func otherOfForeignName(
    _ person: KnownPerson,
    _ offices: [String],
    isShared: Bool,
    _ titles: [String],
    _ callings: Callings
  ) -> String? {
    let bodies = SharedBodies.standard
    let known = Set(offices.compactMap(callings.calling))
    let officials = offices.isEmpty ? nil : callings.officials
    for title in titles {
      guard let calling = callings.calling(of: title) else { continue }
      if calling == officials, let country = bodies.country(ofTitle: Self.plain(title)),
        let own = bodies.country(ofCode: person.country), country != own
      {
        return country
      }
      let isExclusive = isShared || calling == callings.judges
      if isExclusive, !known.isEmpty, !known.contains(calling) { return callings.names[calling] }
    }
    return nil
  }

  /// 庭长宋涛 is no minister; of a name that many have, 总工会副主席李强 is not the premier either: nothing
  /// in the title stands in one of the offices of the official whom the list has.
  private func otherOfChineseName(
    _ offices: [String],
    isShared: Bool,
    _ titles: [String],
    _ callings: Callings
  ) -> String? {
    let known = Set(offices.compactMap(callings.calling))
    let isOfficial = offices.contains(where: callings.isOffice)
    let pairs = offices.reduce(into: Set<String>()) { $0.formUnion(Self.pairs($1)) }
    guard !titles.contains(where: { !pairs.isDisjoint(with: Self.pairs(Self.plain($0))) }) else {
      return nil
    }
    for title in titles {
      let calling = callings.calling(of: title)
      if let calling, calling == callings.judges, isOfficial, !known.contains(calling) {
        return callings.names[calling]
      }
      guard isShared, isOfficial, !callings.isRank(title) else { continue }
      if callings.isOffice(title) { return Self.plain(title) }
      if let calling, !known.contains(calling) { return callings.names[calling] }
    }
    return nil
  }

  /// Whether a title says in the words of an office whose it is (克里姆林宫发言人).
  static func namesOneOffice(_ title: String, _ office: String) -> Bool {
    let office = String(office.prefix { $0 != " " })
    return min(title.unicodeScalars.count, office.unicodeScalars.count) >= leastOffice
      && (title.hasSuffix(office) || office.hasSuffix(title))
  }

  /// Shorter titles are those of many (总统, 发言人).
  private static let leastOffice = 4

  /// Every two characters that stand together in a text.
  private static func pairs(_ text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    return Set(
      zip(scalars, scalars.dropFirst()).map { first, second in
        var pair = String.UnicodeScalarView()
        pair.append(first)
        pair.append(second)
        return String(pair)
      }
    )
  }
}
