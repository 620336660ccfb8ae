internal import ChineseText

extension NameRegistry {
  /// What tells the bearer of a family name from the person we know by it, where a title does.
  ///
  /// 大法官肯尼迪 is not the president, 教廷外长加拉格尔 no congressman, and 国务卿舒尔茨 no chancellor. A title like one
  /// of the person's offices settles it, whatever others stand beside it.
  func otherBearer(
    than person: KnownPerson,
    isShared: Bool,
    titles: [String],
    by callings: Callings = .standard,
    _ bodies: SharedBodies = .standard
  ) -> String? {
    let offices = person.offices.map { String($0.prefix { $0 != " " }) }
    let endings = Set(offices.compactMap(callings.ending))
    let known = Set(offices.compactMap(callings.calling))
    guard !titles.contains(where: { callings.ending(of: $0).map(endings.contains) ?? false }) else {
      return nil
    }
    let officials = offices.isEmpty ? nil : callings.calling(of: "总统")
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
}
