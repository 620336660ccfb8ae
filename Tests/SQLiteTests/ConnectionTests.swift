import SQLite
import TestSupport
import Testing

@Suite struct ConnectionTests {
  private func people() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.executeScript(
      "CREATE TABLE person(name TEXT NOT NULL UNIQUE, born INTEGER, note TEXT) STRICT"
    )
    for (name, born) in [("习近平", 1953), ("普京", 1952), ("王毅", nil)] {
      try connection.execute("INSERT INTO person(name, born) VALUES (\(name), \(born))")
    }
    return connection
  }

  @Test func `binds what is interpolated`() throws {
    let connection = try people()
    let hostile = "x'); DROP TABLE person; --"
    try connection.execute("INSERT INTO person(name) VALUES (\(hostile))")
    let names = try connection.rows(
      "SELECT name FROM person WHERE born IS NULL ORDER BY name"
    ) { $0.text(0) }
    #expect(names == [hostile, "王毅"])
  }

  @Test func `binds lists and joins parts`() throws {
    let connection = try people()
    let conditions: [SQL] = ["name IN \(list: ["普京", "王毅"])", "born > \(1900)"]
    let sql: SQL = "SELECT name FROM person WHERE \(SQL.joined(conditions, separator: " AND "))"
    #expect(sql.text == "SELECT name FROM person WHERE name IN (?, ?) AND born > ?")
    #expect(try connection.rows(sql) { $0.text(0) } == ["普京"])
  }

  @Test(arguments: [
    SQLiteValue.null, .integer(.min), .integer(.max), .real(0.1), .text(""), .text("习\u{0}近平🙂"),
    .blob([]), .blob([0, 255, 0]),
  ])
  func `gives back every value as it was bound`(value: SQLiteValue) throws {
    let connection = try Connection(path: ":memory:")
    #expect(try connection.firstRow("SELECT \(value)") { $0.value(0) } == value)
  }

  @Test(arguments: ["", "习近平🙂", "一\u{0}二"])
  func `binds text that is there in UTF-8`(text: String) throws {
    let connection = try Connection(path: ":memory:")
    let statement = try connection.statement("SELECT ?, ?, ?")
    try statement.bind(1, utf8: Array("前\(text)后".utf8).dropFirst(3).dropLast(3))
    try statement.bind(2, Int?.none)
    try statement.bind(3, Int?(7))
    let row = try statement.firstRow { row in
      (row.optionalText(0), row.optionalInteger(1), row.optionalInteger(2))
    }
    #expect(try #require(row) == (text, nil, 7))
  }

  @Test func `reads NULL as absent or as the empty value`() throws {
    let connection = try Connection(path: ":memory:")
    let read = try #require(
      try connection.firstRow("SELECT NULL, 7 AS seven") { row in
        (row.optionalText(0), row.text(0), row.optionalInteger(0), row.integer(0), row.name(1))
      }
    )
    #expect(read.0 == nil && read.1 == "" && read.2 == nil && read.3 == 0 && read.4 == "seven")
  }

  @Test func `names the SQL that failed and no values`() throws {
    let connection = try people()
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("INSERT INTO person(name) VALUES (\("习近平"))")
    }
    #expect(error?.kind == .constraint)
    #expect(
      error?.description == """
        could not run SQL: UNIQUE constraint failed: person.name (SQLite code 2067)
          in: INSERT INTO person(name) VALUES (?)
        """
    )
  }

  @Test func `says why a file cannot be opened`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none.sqlite")
    let error = #expect(throws: SQLiteError.self) { try Connection(path: path, access: .readOnly) }
    #expect(error?.kind == .cannotOpen)
    #expect(
      error?.description == "could not open \(path): unable to open database file (SQLite code 14)"
    )
  }

  @Test func `recognises a file that is no database`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "这不是数据库。", count: 200), to: "a.sqlite")
    let connection = try Connection(path: path)
    let error = #expect(throws: SQLiteError.self) {
      try connection.firstRow("SELECT * FROM sqlite_schema") { $0.count }
    }
    #expect(error?.kind == .notADatabase)
  }

  @Test func `runs a query inside its own rows`() throws {
    let connection = try people()
    var pairs = 0
    try connection.forEachRow("SELECT name FROM person") { (_) throws(SQLiteError) in
      try connection.forEachRow("SELECT name FROM person") { _ in pairs += 1 }
    }
    #expect(pairs == 9)
  }

  @Test func `prepares a statement once`() throws {
    let connection = try people()
    let sql = "SELECT count(*) FROM person"
    #expect(try connection.statement(sql) === connection.statement(sql))
  }

  @Test func `stops at the first row`() throws {
    let connection = try Connection(path: ":memory:")
    let endless: SQL = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n
      """
    #expect(try connection.firstRow(endless) { $0.integer(0) } == 1)
  }

  @Test func `traces the statements that run`() throws {
    let connection = try people()
    var traced: [String] = []
    connection.traceStatements { traced.append($0) }
    try connection.execute("DELETE FROM person WHERE name = \("王毅")")
    connection.traceStatements(nil)
    try connection.execute("DELETE FROM person")
    #expect(traced == ["DELETE FROM person WHERE name = ?"])
  }

  @Test func `backs up while it stays open`() throws {
    let folder = try TemporaryFolder()
    let connection = try people()
    var shares: [Double] = []
    try connection.backUp(to: folder.path("copy.sqlite")) { shares.append($0) }
    let copy = try Connection(path: folder.path("copy.sqlite"), access: .readOnly)
    #expect(try copy.rows("SELECT name FROM person") { $0.text(0) }.count == 3)
    #expect(shares.last == 1)
  }
}
