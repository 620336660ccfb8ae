internal import SQLite

extension DocumentReader {
  /// Whether the texts of a node are what a search asks for.
  ///
  /// Of a hundred articles with all the pairs of a phrase perhaps one has the phrase, so nothing is made
  /// of them that is not needed to see that. The texts are those of `fields(of:)`.
  func matches(_ number: Int, _ search: inout TextSearch) throws(SQLiteError) -> Bool {
    search.begin()
    guard let hasText = try lookAtNode(number, &search) else { return false }
    switch NodeKind(code: StableNumber(number).kindCode) {
    case .article:
      let hasParagraph = try lookAtParagraphs(number, &search)
      if !hasText, !hasParagraph { try look(at: quotes, of: number, column: 0, &search) }
    case .statement, .omission, .meeting: try look(at: wordings, of: number, column: 0, &search)
    default: try look(at: names, of: number, column: 0, &search)
    }
    return search.isMatch
  }

  /// Looks at a node's label, which is kept as the title, and its text; whether it has a text that says
  /// more, or nil where there is no such node.
  private func lookAtNode(
    _ number: Int,
    _ search: inout TextSearch
  ) throws(SQLiteError) -> Bool? {
    try node.bind(1, number)
    return try node.firstRow { (row) throws(SQLiteError) in
      search.look(at: row, 0)
      search.keepTitle()
      guard !row.isNull(1) else { return false }
      search.look(at: row, 1)
      return !ByteSearch.contains(row.text(0), row.text(1))
    }
  }

  /// Looks at the paragraphs of an article; whether it has any that is not its title.
  private func lookAtParagraphs(
    _ number: Int,
    _ search: inout TextSearch
  ) throws(SQLiteError) -> Bool {
    var hasParagraph = false
    try paragraphs.bind(1, number)
    try paragraphs.stepThrough { (row) throws(SQLiteError) in
      search.look(at: row, 1)
      hasParagraph = hasParagraph || !search.isTitle
      return !(search.hasAll && hasParagraph)
    }
    return hasParagraph
  }

  private func look(
    at statement: Statement,
    of number: Int,
    column: Int,
    _ search: inout TextSearch
  ) throws(SQLiteError) {
    guard !search.hasAll else { return }
    try statement.bind(1, number)
    try statement.stepThrough { (row) throws(SQLiteError) in
      search.look(at: row, column)
      return !search.hasAll
    }
  }
}
