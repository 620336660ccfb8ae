import SQLite
import Testing

@Suite struct RowInsertTests {
  private func people() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.executeScript("CREATE TABLE person(name TEXT PRIMARY KEY, born INTEGER) STRICT")
    return connection
  }

  private func insert(_ rows: [(String, Int?)], into connection: Connection) throws {
    let insert = try RowInsert(connection, "INSERT OR IGNORE INTO person(name, born)", columns: 2)
    try insert.run(rows.count) { (row, statement, first) throws(SQLiteError) in
      try statement.bind(first, rows[row].0)
      try statement.bind(first + 1, rows[row].1)
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 100]) func `inserts any number of rows in order`(
    count: Int
  ) throws {
    let connection = try people()
    let rows = (0..<count).map { ("渔民\($0)", $0 % 3 == 0 ? nil : $0) }
    try insert(rows, into: connection)
    let found = try connection.rows("SELECT name, born FROM person ORDER BY rowid") { row in
      (row.text(0), row.optionalInteger(1))
    }
    #expect(found.count == count)
    #expect(zip(found, rows).allSatisfy { $0 == $1 })
  }

  @Test func `keeps the first of rows with one key, and binds anew for every row`() throws {
    let connection = try people()
    let rows = (0..<40).map { ("渔民\($0 % 20)", $0 < 20 ? $0 : nil) }
    try insert(rows, into: connection)
    try insert(rows.reversed(), into: connection)
    let sum = try connection.firstRow("SELECT count(*), count(born), sum(born) FROM person") {
      [$0.integer(0), $0.integer(1), $0.integer(2)]
    }
    #expect(sum == [20, 20, 190])
  }

  @Test func `says which statement failed`() throws {
    let connection = try people()
    let insert = try RowInsert(connection, "INSERT INTO person", columns: 2)
    #expect(throws: SQLiteError.self) {
      try insert.run(2) { (_, statement, first) throws(SQLiteError) in
        try statement.bind(first, "船长")
        try statement.bind(first + 1, 1953)
      }
    }
  }
}
