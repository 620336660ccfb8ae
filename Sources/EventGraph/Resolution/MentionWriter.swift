internal import EDTF
internal import SQLite

/// Writes what one article says, and the text it says it in.
struct MentionWriter {
  private let paragraph: RowInsert
  private let entity: RowInsert
  private let name: RowInsert
  private let meeting: SQLite.Statement
  private let statement: SQLite.Statement
  private let omission: SQLite.Statement
  private let contradiction: SQLite.Statement

  init(_ connection: Connection) throws {
    paragraph = try RowInsert(connection, "INSERT OR FAIL INTO paragraph", columns: 4)
    entity = try RowInsert(connection, "INSERT OR IGNORE INTO entity_mention", columns: 8)
    name = try RowInsert(connection, "INSERT OR IGNORE INTO name_mention", columns: 4)
    meeting = try connection.statement(
      "INSERT INTO meeting_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"
    )
    statement = try connection.statement(
      """
      INSERT INTO statement_mention
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
      """
    )
    omission = try connection.statement(
      "INSERT INTO omission_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    contradiction = try connection.statement(
      "INSERT OR IGNORE INTO contradiction VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
  }

  /// Writes whom an article names and in which words, after its node.
  func write(_ facts: ArticleFacts) throws {
    let number = facts.node.number.value
    try paragraph.run(facts.blocks.count) { (row, statement, first) throws(SQLiteError) in
      try statement.bind(first, number)
      try statement.bind(first + 1, row)
      try statement.bind(first + 2, facts.blocks[row].kind)
      try statement.bind(first + 3, facts.blocks[row].text)
    }
    try entity.run(facts.entities.count) { (row, statement, first) throws(SQLiteError) in
      let mention = facts.entities[row]
      try statement.bind(first, number)
      try statement.bind(first + 1, mention.entity.text)
      try statement.bind(first + 2, mention.edge.rawValue)
      try statement.bind(first + 3, mention.place.paragraph)
      try statement.bind(first + 4, mention.place.start)
      try statement.bind(first + 5, mention.place.end)
      try statement.bind(first + 6, mention.place.rule)
      try statement.bind(first + 7, mention.place.confidence)
    }
    try name.run(facts.names.count) { (row, statement, first) throws(SQLiteError) in
      let mention = facts.names[row]
      try statement.bind(first, number)
      try statement.bind(first + 1, mention.entity.text)
      try statement.bind(first + 2, mention.name.name)
      try statement.bind(first + 3, mention.name.kind.rawValue)
    }
    let article = facts.node.number.column
    for date in facts.contradictions {
      try contradiction.run([
        article, date.place.paragraph.column, date.place.start.column, date.place.end.column,
        .text(date.happened.description), .text(date.other.description), .text(date.why),
      ])
    }
  }

  /// Writes the events an article tells of, once it is decided who is meant by its names.
  func writeEvents(of facts: ArticleFacts, _ identities: inout IdentityMap) throws {
    let article = facts.node.number.column
    for mention in facts.meetings {
      let decided = mention.decided(by: identities.decisions)
      let block = MeetingBlock.number(of: decided, &identities)
      try meeting.run(
        [
          mention.number.column, article, .text(mention.type.rawValue),
          .text(mention.status.rawValue), .text(EntityKeyList.text(mention.parties)),
          (mention.location?.text).column, (mention.happened?.description).column,
        ] + Self.columns(mention.place) + [block.column]
      )
    }
    for mention in facts.statements {
      let speaker = mention.decided(by: identities.decisions).speaker
      try statement.run(
        [
          mention.number.column, article, .text(mention.speaker.text),
          (mention.addressee?.text).column, .text(mention.text),
          (mention.isDirect ? 1 : 0).column, .text(EntityKeyList.text(mention.via)),
          (mention.happened?.description).column, mention.day.column,
          mention.saidAt?.column ?? .null,
        ] + Self.columns(mention.place) + [identities.node(speaker).column]
      )
    }
    for mention in facts.omissions {
      try omission.run(
        [
          mention.number.column, article, .text(mention.party.text), .text(mention.what),
          mention.concerned?.column ?? .null,
        ] + Self.columns(mention.place)
      )
    }
  }

  private static func columns(_ place: TextPlace) -> [SQLiteValue] {
    [
      place.paragraph.column, place.start.column, place.end.column, .text(place.rule),
      place.confidence.column,
    ]
  }
}

extension Int {
  var column: SQLiteValue { .integer(Int64(self)) }
}

extension StableNumber {
  var column: SQLiteValue { .integer(Int64(value)) }
}

extension String? {
  var column: SQLiteValue { map(SQLiteValue.text) ?? .null }
}

/// Several keys in one column, one a line.
enum EntityKeyList {
  static func text(_ keys: [EntityKey]) -> String {
    keys.map(\.text).joined(separator: "\n")
  }

  static func keys(_ text: String) -> [EntityKey] {
    text.split(separator: "\n").compactMap { EntityKey(text: String($0)) }
  }
}
