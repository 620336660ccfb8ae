internal import EDTF
internal import SQLite

/// A mention read back, with what its article says of itself.
struct StoredArticle: Hashable {
  let number: StableNumber
  let key: String
  let published: EDTFDate?
}

/// What an article tells of a statement.
typealias ToldStatement = (mention: StatementMention, article: StoredArticle)

/// Reads the mentions of one meeting, statement or article back from the tables.
struct StoredMentions {
  let connection: Connection
  let decisions: DecisionRules

  private static let articleColumns = "article.id, article.key, article.happened"

  func meetings(of meeting: StableNumber) throws -> [(MeetingMention, StoredArticle)] {
    let statement = try connection.statement(
      """
      SELECT m.id, m.article, m.type, m.status, m.parties, m.place, m.happened, m.paragraph,
        m.start, m.end, m.rule, m.confidence, \(Self.articleColumns)
      FROM meeting_mention AS m JOIN node AS article ON article.id = m.article
      WHERE m.meeting = ? ORDER BY article.lower, article.key, m.id
      """
    )
    try statement.bind(1, meeting.value)
    var found: [(MeetingMention, StoredArticle)] = []
    try statement.forEachRow { row in
      let mention = MeetingMention(
        number: StableNumber(row.integer(0)),
        article: StableNumber(row.integer(1)),
        type: MeetingType(rawValue: row.text(2)) ?? .other,
        status: MeetingStatus(rawValue: row.text(3)) ?? .held,
        parties: EntityKeyList.keys(row.text(4)),
        location: row.optionalText(5).flatMap(EntityKey.init(text:)),
        happened: row.optionalText(6).flatMap(EDTFDate.init),
        place: Self.place(row, from: 7)
      )
      found.append((mention.decided(by: decisions), Self.article(row, from: 12)))
    }
    return found
  }

  func statements(of statement: StableNumber) throws -> [ToldStatement] {
    let query = try connection.statement(
      """
      SELECT m.id, m.article, m.speaker, m.addressee, m.text, m.direct, m.via, m.happened, m.day,
        m.said_at, m.paragraph, m.start, m.end, m.rule, m.confidence, \(Self.articleColumns)
      FROM statement_mention AS m JOIN node AS article ON article.id = m.article
      WHERE m.statement = ? ORDER BY article.lower, article.key, m.paragraph, m.start, m.id
      """
    )
    try query.bind(1, statement.value)
    var found: [ToldStatement] = []
    try query.forEachRow { row in
      let mention = StatementMention(
        number: StableNumber(row.integer(0)),
        article: StableNumber(row.integer(1)),
        speaker: EntityKey(text: row.text(2)) ?? EntityKey(.organization, row.text(2)),
        addressee: row.optionalText(3).flatMap(EntityKey.init(text:)),
        text: row.text(4),
        isDirect: row.bool(5),
        via: EntityKeyList.keys(row.text(6)),
        happened: row.optionalText(7).flatMap(EDTFDate.init),
        day: row.integer(8),
        saidAt: row.optionalInteger(9).map { StableNumber($0) },
        place: Self.place(row, from: 10)
      )
      found.append((mention.decided(by: decisions), Self.article(row, from: 15)))
    }
    return found
  }

  /// The claims that one of these statements was left out.
  func omissions(concerning statement: StableNumber) throws -> [OmissionMention] {
    try omissions(
      """
      JOIN (SELECT id AS told FROM statement_mention WHERE statement = ?) ON told = concerned
      ORDER BY id
      """,
      statement
    )
  }

  func omissions(in article: StableNumber) throws -> [OmissionMention] {
    try omissions("WHERE article = ? ORDER BY id", article)
  }

  private func omissions(_ condition: String, _ number: StableNumber) throws -> [OmissionMention] {
    let query = try connection.statement(
      """
      SELECT id, article, party, what, concerned, paragraph, start, end, rule, confidence
      FROM omission_mention \(condition)
      """
    )
    try query.bind(1, number.value)
    var found: [OmissionMention] = []
    try query.forEachRow { row in
      found.append(
        OmissionMention(
          number: StableNumber(row.integer(0)),
          article: StableNumber(row.integer(1)),
          party: EntityKey(text: row.text(2)) ?? EntityKey(.organization, row.text(2)),
          what: row.text(3),
          concerned: row.optionalInteger(4).map { StableNumber($0) },
          place: Self.place(row, from: 5)
        ).decided(by: decisions)
      )
    }
    return found
  }

  func entities(in article: StableNumber) throws -> [EntityMention] {
    let query = try connection.statement(
      """
      SELECT entity, edge, paragraph, start, end, rule, confidence FROM entity_mention
      WHERE article = ?
      """
    )
    try query.bind(1, article.value)
    var found: [EntityMention] = []
    try query.forEachRow { row in
      guard let key = EntityKey(text: row.text(0)), let edge = EdgeKind(rawValue: row.text(1))
      else { return }
      let mention = EntityMention(entity: key, edge: edge, place: Self.place(row, from: 2))
      found.append(mention.decided(by: decisions, in: article))
    }
    return found
  }

  func names(in article: StableNumber) throws -> [NameMention] {
    let query = try connection.statement(
      "SELECT entity, name, kind FROM name_mention WHERE article = ?"
    )
    try query.bind(1, article.value)
    var found: [NameMention] = []
    try query.forEachRow { row in
      guard let key = EntityKey(text: row.text(0)) else { return }
      let kind = NameKind(rawValue: row.text(2)) ?? .full
      let mention = NameMention(entity: key, name: NameRecord(row.text(1), kind))
      found.append(mention.decided(by: decisions, in: article))
    }
    return found
  }

  private static func article(_ row: borrowing Row, from first: Int) -> StoredArticle {
    StoredArticle(
      number: StableNumber(row.integer(first)),
      key: row.text(first + 1),
      published: row.optionalText(first + 2).flatMap(EDTFDate.init)
    )
  }

  private static func place(_ row: borrowing Row, from first: Int) -> TextPlace {
    TextPlace(
      paragraph: row.integer(first),
      start: row.integer(first + 1),
      end: row.integer(first + 2),
      rule: row.text(first + 3),
      confidence: row.integer(first + 4)
    )
  }
}
