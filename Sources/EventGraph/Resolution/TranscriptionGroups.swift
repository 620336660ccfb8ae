internal import ChineseText

/// Which of the people who share Latin names are one.
enum TranscriptionGroups {
  /// What articles say of a person by one name.
  struct Bearer {
    let key: EntityKey
    /// The spellings of the Latin names.
    let spellings: Set<String>
    let latin: [LatinFullName]
    /// What the person is, by titles.
    let callings: Set<Int>

    /// Whether all the Latin names can be one person's.
    var isOne: Bool { latin.allSatisfy { name in latin.allSatisfy(name.isCompatible) } }

    func contradicts(_ other: Bearer) -> Bool {
      let isOther =
        !callings.isEmpty && !other.callings.isEmpty && callings.isDisjoint(with: other.callings)
      return isOther
        || !latin.allSatisfy { name in other.latin.allSatisfy(name.isCompatible) }
    }

    /// The fullest Chinese name comes first: 肖恩·康利 before 康利, Latin ones last.
    var rank: (Int, Int, String) {
      let scalars = key.name.unicodeScalars
      let isLatin = !scalars.contains { $0.value > 0x24F }
      let form = isLatin ? 3 : scalars.contains("（") ? 2 : scalars.contains("·") ? 0 : 1
      return (form, scalars.count, key.name)
    }
  }

  /// Whom people are by another name; each goes to the first group with a Latin name in common in which
  /// nobody is somebody else.
  static func joined(
    _ bearers: [Bearer],
    unless areTwo: (EntityKey, EntityKey) throws -> Bool
  ) rethrows -> [EntityKey: EntityKey] {
    var groups: [[Bearer]] = []
    for bearer in bearers.filter(\.isOne).sorted(by: { $0.rank < $1.rank }) {
      let place = try groups.firstIndex { group in
        guard group.contains(where: { !$0.spellings.isDisjoint(with: bearer.spellings) }) else {
          return false
        }
        return try !group.contains { try $0.contradicts(bearer) || areTwo($0.key, bearer.key) }
      }
      if let place {
        groups[place].append(bearer)
      } else {
        groups.append([bearer])
      }
    }
    var joined: [EntityKey: EntityKey] = [:]
    for group in groups {
      for bearer in group.dropFirst() { joined[bearer.key] = group[0].key }
    }
    return joined
  }
}
