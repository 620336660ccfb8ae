internal import ChineseText
internal import EDTF
internal import SQLite

/// Reads what articles say around a name that many people have.
struct Tellings {
  let connection: Connection
  let registry: NameRegistry

  /// How many characters before and after a name are near it.
  private static let reach = 40
  /// Bodies with as many characters are seldom named by chance.
  private static let longName = 6

  /// What every article says of a person; nil where more articles name him.
  func tellings(of key: EntityKey, atMost most: Int) throws -> [Telling]? {
    let count = try connection.firstRow(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM entity_mention WHERE entity = \(key.text) LIMIT \(most + 1)
      )
      """
    ) { $0.integer(0) }
    guard let count, count <= most else { return nil }
    let titles = try names(of: key, .title)
    let latin = try names(of: key, .latin)
    return try articles(naming: key).map { telling, words, isColumn in
      var telling = telling
      let article = telling.article
      for title in titles[article, default: []] {
        telling.marks.formUnion(Self.pairs(NameRegistry.plain(title)).map { .title($0) })
      }
      for name in latin[article, default: []] {
        if let spelling = LatinFullName(name)?.spelling { telling.marks.insert(.latin(spelling)) }
      }
      if isColumn { telling.marks.insert(.column) }
      telling.marks.formUnion(try passages(of: article))
      telling.marks.formUnion(try company(of: key, in: article, words))
      return telling
    }
  }

  /// The articles that name somebody, with the words around the name.
  ///
  /// An article that people wrote down as well counts as its page gives it.
  private func articles(
    naming key: EntityKey
  ) throws -> [(telling: Telling, words: String, isColumn: Bool)] {
    try connection.rows(
      """
      SELECT own.article, coalesce(page.own, own.article),
        CASE WHEN page.own IS NULL THEN node.happened ELSE page.happened END,
        coalesce(page.label, node.label), (
          SELECT entity FROM entity_mention
          WHERE article = own.article AND edge = \(EdgeKind.published.rawValue)
        ), substr(block.text, max(own.start - \(Self.reach), 0) + 1,
          own.end - max(own.start - \(Self.reach), 0) + \(Self.reach)), 
        own.paragraph = 0 AND substr(block.text, own.end + 1, 1) IN ('：', ':')
      FROM entity_mention AS own JOIN node ON node.id = own.article
      JOIN paragraph AS block ON block.article = own.article AND block.number = own.paragraph
      LEFT JOIN joined_article AS page ON page.node = own.article AND page.joined
      WHERE own.entity = \(key.text) AND own.edge = \(EdgeKind.mentioned.rawValue) ORDER BY 2
      """
    ) { row in
      let outlet = row.optionalText(4).flatMap(EntityKey.init(text:))?.name
      let day = row.optionalText(2)
      let dateline = [outlet, day].compactMap(\.self).joined(separator: " ")
      let telling = Telling(
        article: StableNumber(row.integer(0)),
        own: StableNumber(row.integer(1)),
        outlet: outlet,
        happened: day.flatMap(EDTFDate.init),
        dateline: dateline.isEmpty ? row.text(3) : dateline
      )
      return (telling, row.text(5), row.bool(6))
    }
  }

  private func names(of key: EntityKey, _ kind: NameKind) throws -> [StableNumber: [String]] {
    var found: [StableNumber: [String]] = [:]
    try connection.forEachRow(
      """
      SELECT article, name FROM name_mention
      WHERE entity = \(key.text) AND kind = \(kind.rawValue)
      """
    ) { row in found[StableNumber(row.integer(0)), default: []].append(row.text(1)) }
    return found
  }

  private func passages(of article: StableNumber) throws -> [Telling.Mark] {
    try connection.rows("SELECT hash FROM passage WHERE article = \(article.value)") {
      .passage($0.integer(0))
    }
  }

  /// Who and what is named beside somebody in an article.
  private func company(
    of key: EntityKey,
    in article: StableNumber,
    _ words: String
  ) throws -> Set<Telling.Mark> {
    var marks: Set<Telling.Mark> = []
    let names = try connection.statement(
      "SELECT entity, name FROM name_mention WHERE article = ? AND kind <> 'title'"
    )
    try names.bind(1, article.value)
    try names.forEachRow { row in
      guard let other = EntityKey(text: row.text(0)), other != key, isTelling(other) else { return }
      if isRare(other) { marks.insert(.company(other.text)) }
      if ByteSearch.contains(words, row.text(1)) { marks.insert(.beside(other.text)) }
    }
    return marks
  }

  /// Whether it says something that an article names somebody or something: countries do not, nor does
  /// what is the article's own.
  private func isTelling(_ key: EntityKey) -> Bool {
    let bodies = SharedBodies.standard
    return switch key.kind {
    case .person: !key.name.unicodeScalars.contains("（") && !registry.isAnonymous(key)
    case .organization:
      !key.name.unicodeScalars.contains("（") && !bodies.isShared(key.name)
        && !bodies.isCountry(key.name)
    case .place: !bodies.isCountry(key.name)
    default: false
    }
  }

  /// Whether two articles hardly name it by chance.
  private func isRare(_ key: EntityKey) -> Bool {
    switch key.kind {
    case .person: !registry.isListed(key)
    case .organization: key.name.unicodeScalars.count >= Self.longName
    default: false
    }
  }

  /// Every two characters that stand together in a title.
  private static func pairs(_ title: String) -> [String] {
    let scalars = Array(title.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).map { "\($0)\($1)" }
  }
}
