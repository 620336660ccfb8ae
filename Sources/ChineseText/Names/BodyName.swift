/// The name of a body that no list has, by what it opens with and what it ends in.
enum BodyName {
  private static let longest = 16

  /// The token that opens the name this token ends (美国公民自由联盟), or nil.
  static func start(of last: Int, in block: BlockReading) -> Int? {
    var start = last
    let end = Int(block.token(last).end)
    let named: WordKind = [
      .country, .province, .city, .capital, .region, .organization, .foreignName, .person, .outlet,
    ]
    var first: Int?
    var inner = 0
    while start > 0, end - Int(block.token(start - 1).start) <= longest {
      let kinds = block.token(start - 1).kinds
      let isOpening = kinds.hasAny(named)
      let isPlain =
        kinds.isEmpty || kinds.hasAny([.common, .suffix, .role, .short]) && !kinds.hasAny(.cue)
        || block.plays(.posted, at: start - 1)
      if isDistrict(start - 1, in: block) {
        // 清河市教育局: the town is part of the name.
        start -= 1
        continue
      }
      if isJoint(start - 1, in: block) {
        // 国际战略与研究中心: the word joins two parts of one name.
        start -= 1
        continue
      }
      guard isOpening || isPlain,
        !kinds.hasAny([.preposition, .particle, .mark, .adverb, .conjunction, .negation, .time]),
        !kinds.contains(.modal) || block.plays(.nameVerb, at: start - 1),
        !kinds.hasAny([.pronoun, .connective]),
        !block.plays(.deed, at: start - 1) || block.plays(.nameVerb, at: start - 1),
        !block.plays(.future, at: start - 1), !block.plays(.subjectOpener, at: start - 1)
      else { break }
      start -= 1
      if isOpening {
        first = start
      } else {
        inner += 1
      }
    }
    if block.token(start).length == 1, block.token(start).kinds.isEmpty,
      block.plays(.namePrefix, at: start - 1)
    {
      // 北溪港务局: small words begin names of places.
      start -= 1
    }
    // 中国公司 is any company of China: a name has a word of its own.
    if block.token(last).length == 1, !isStrong(last, in: block),
      !isMinistry(last, openedBy: first, in: block)
    {
      return nil
    }
    if let first {
      let isNamed =
        inner > 0 || isUniversity(last, of: first, in: block) || isFirm(last, of: first, in: block)
      return isNamed ? first : nil
    }
    return inner > 0 && isStrong(last, in: block) ? start : nil
  }

  /// 市, 县 behind the name of a place.
  static func isDistrict(_ index: Int, in block: BlockReading) -> Bool {
    block.token(index).length == 1 && districts.contains(block.unit(index))
      && block.token(index - 1).kinds.hasAny([.place, .foreignName])
  }

  /// Whether a token of several characters begins with the 市 or 省 of the place before it.
  static func opensWithDistrict(_ index: Int, in block: BlockReading) -> Bool {
    block.token(index).length > 1 && districts.contains(block.unit(index))
      && block.token(index - 1).kinds.hasAny([.place, .foreignName])
  }

  private static let districts = Set(ScriptFolding.standard.fold("县市省镇乡区州"))

  private static let firms: Set = ["公司", "集团", "有限公司", "股份有限公司"]

  /// 腾讯公司: a listed body with the word for what it is.
  private static func isFirm(_ last: Int, of first: Int, in block: BlockReading) -> Bool {
    block.token(first).kinds.contains(.organization) && firms.contains(block.folded(last))
  }

  /// 明尼苏达大学: where a university stands is its name, but 挪威大学 may be any.
  private static func isUniversity(_ last: Int, of first: Int, in block: BlockReading) -> Bool {
    block.folded(last).hasSuffix("大学")
      && block.token(first).kinds.hasAny([.province, .city, .capital, .region, .foreignName])
  }

  private static let ministry = ScriptFolding.standard.fold("部" as Unicode.Scalar)
  private static let directions = Set(ScriptFolding.standard.fold("东西南北中"))

  /// 芬兰对外联络部: 部 ends a name that a country or a body opens, but for parts of a land.
  private static func isMinistry(_ last: Int, openedBy first: Int?, in block: BlockReading) -> Bool
  {
    guard let first, last - first >= 2, block.unit(last) == ministry,
      block.token(first).kinds.hasAny([.country, .organization]),
      block.token(last - 1).length >= 2
    else { return false }
    return !directions.contains(block.text[Int(block.token(last).start) - 1])
  }

  /// Whether a token of one character ends a body whose office follows: 渔会会长.
  static func endsBeforeOffice(_ index: Int, in block: BlockReading) -> Bool {
    let token = block.token(index)
    return token.length == 1 && strongEndings.contains(block.text[Int(token.start)])
      && block.token(index + 1).kinds.contains(.office)
  }

  /// Whether 与 stands between two plain words of a name.
  private static func isJoint(_ index: Int, in block: BlockReading) -> Bool {
    guard block.plays(.pairing, at: index), index > 1 else { return false }
    let isPlain = { (place: Int) in
      let kinds = block.token(place).kinds
      return (kinds.isEmpty || kinds == .common) && block.token(place).length > 1
    }
    // 河畔大学国际与公共学院, 联合国经济和社会事务部: one word is enough after a body.
    let opens: WordKind = [.organization, .country]
    let isEnding = block.token(index + 1).kinds.contains(.suffix)
    return isPlain(index - 1) && (isPlain(index - 2) || block.token(index - 2).kinds.hasAny(opens))
      && (isPlain(index + 1) || isEnding)
  }

  /// One character that makes a name of the words before it (港务局).
  private static let singleEndings: Set<UInt16> = Set(ScriptFolding.standard.fold("局署厅院党"))
  private static let strongEndings: Set<UInt16> = Set(ScriptFolding.standard.fold("会盟所院团司行校社"))

  /// Whether an ending makes a name of whatever plain words stand before it (世界铂金投资委员会).
  private static func isStrong(_ last: Int, in block: BlockReading) -> Bool {
    let token = block.token(last)
    if token.length == 1 { return singleEndings.contains(block.text[Int(token.start)]) }
    return strongEndings.contains(block.text[Int(token.end) - 1])
  }
}
