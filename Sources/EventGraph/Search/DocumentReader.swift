internal import SQLite

/// Reads all texts that a node can be found by.
struct DocumentReader {
  let node: Statement
  let names: Statement
  let paragraphs: Statement
  let quotes: Statement
  let wordings: Statement
  /// Whether any edge has words of its own; where none has, none is looked for.
  private let hasWordings: Bool

  init(_ connection: Connection, hasWordings: Bool = true) throws(SQLiteError) {
    self.hasWordings = hasWordings
    node = try connection.statement("SELECT label, text FROM node WHERE id = ?")
    names = try connection.statement("SELECT name FROM name WHERE node = ? ORDER BY name")
    paragraphs = try connection.statement(
      "SELECT number, text FROM paragraph WHERE article = ? ORDER BY number"
    )
    quotes = try connection.statement(
      "SELECT DISTINCT exact FROM evidence WHERE article = ? AND exact IS NOT NULL ORDER BY id"
    )
    wordings = try connection.statement(
      """
      SELECT words FROM edge
      WHERE target = ? AND kind IN (\(EdgeKind.reported.code), \(EdgeKind.carried.code))
        AND words IS NOT NULL ORDER BY lower, upper, kind, origin
      """
    )
  }

  /// The texts of a node, the ones that name it first; none where there is no such node.
  func fields(of number: Int) throws(SQLiteError) -> [SearchField] {
    var fields: [SearchField] = []
    let kind = NodeKind(code: StableNumber(number).kindCode)
    let isStatement = kind == .statement || kind == .omission
    try node.bind(1, number)
    try node.forEachRow { (row) throws(SQLiteError) in
      let label = row.text(0)
      fields.append(SearchField(origin: .label, text: label, weight: isStatement ? 1 : 3))
      if let text = row.optionalText(1), !ByteSearch.contains(label, text) {
        fields.append(SearchField(origin: .text, text: text, weight: 1))
      }
    }
    guard let label = fields.first?.text else { return [] }
    switch kind {
    case .article: try addArticle(number, to: &fields)
    case .statement, .omission, .meeting:
      if hasWordings { try addWordings(of: number, to: &fields) }
    default:
      try add(names, of: number, .name, weight: 3, to: &fields)
      fields = fields.prefix(1) + fields.dropFirst().filter { $0.text != label }
    }
    return fields
  }

  private func addArticle(_ number: Int, to fields: inout [SearchField]) throws(SQLiteError) {
    let title = fields.first?.text
    try paragraphs.bind(1, number)
    try paragraphs.forEachRow { (row) throws(SQLiteError) in
      let text = row.text(1)
      guard text != title else { return }
      fields.append(SearchField(origin: .paragraph(row.integer(0)), text: text, weight: 1))
    }
    // Where the text itself is not kept, what was quoted from it is all there is.
    if fields.count == 1 { try add(quotes, of: number, .quote, weight: 1, to: &fields) }
  }

  /// Each wording once; hardly any node has many, so SQLite need not tell them apart.
  private func addWordings(of number: Int, to fields: inout [SearchField]) throws(SQLiteError) {
    var seen: Set<String> = []
    try wordings.bind(1, number)
    try wordings.forEachRow { (row) throws(SQLiteError) in
      let text = row.text(0)
      guard seen.insert(text).inserted else { return }
      fields.append(SearchField(origin: .wording, text: text, weight: 1))
    }
  }

  private func add(
    _ statement: Statement,
    of number: Int,
    _ origin: SearchHit.Field,
    weight: Int,
    to fields: inout [SearchField]
  ) throws(SQLiteError) {
    try statement.bind(1, number)
    try statement.forEachRow { (row) throws(SQLiteError) in
      fields.append(SearchField(origin: origin, text: row.text(0), weight: weight))
    }
  }
}
