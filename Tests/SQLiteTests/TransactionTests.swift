import SQLite
import TestSupport
import Testing

@Suite struct TransactionTests {
  private struct Refusal: Error {}

  private func emptyTable(_ path: String = ":memory:") throws -> Connection {
    let connection = try Connection(path: path, busyTimeout: 0)
    try connection.executeScript("CREATE TABLE IF NOT EXISTS t(x INTEGER NOT NULL) STRICT")
    return connection
  }

  private func rows(_ connection: Connection) throws -> [Int] {
    try connection.rows("SELECT x FROM t ORDER BY x") { $0.integer(0) }
  }

  @Test func `keeps all or nothing`() throws {
    let connection = try emptyTable()
    try connection.transaction { try connection.execute("INSERT INTO t VALUES (1)") }
    #expect(throws: Refusal.self) {
      try connection.transaction {
        try connection.execute("INSERT INTO t VALUES (2)")
        throw Refusal()
      }
    }
    #expect(try rows(connection) == [1])
  }

  @Test func `undoes only the inner part that failed`() throws {
    let connection = try emptyTable()
    try connection.transaction {
      try connection.execute("INSERT INTO t VALUES (1)")
      #expect(throws: Refusal.self) {
        try connection.transaction {
          try connection.execute("INSERT INTO t VALUES (2)")
          throw Refusal()
        }
      }
      try connection.transaction { try connection.execute("INSERT INTO t VALUES (3)") }
    }
    #expect(try rows(connection) == [1, 3])
  }

  @Test func `a second writer is told that the database is busy`() throws {
    let folder = try TemporaryFolder()
    let first = try emptyTable(folder.path("a.sqlite"))
    let second = try emptyTable(folder.path("a.sqlite"))
    try first.transaction {
      let error = #expect(throws: SQLiteError.self) { try second.transaction {} }
      #expect(error?.kind == .busy)
    }
    try second.transaction { try second.execute("INSERT INTO t VALUES (4)") }
    #expect(try rows(first) == [4])
  }
}
