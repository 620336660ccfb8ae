import SQLite
import Testing

@Suite struct TriggerTests {
  /// A table whose trigger lists what is new, and one whose rows go with those of the other.
  private func tables() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.executeScript(
      """
      PRAGMA foreign_keys = ON;
      CREATE TABLE 人(id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE 名(人 INTEGER NOT NULL REFERENCES 人(id) ON DELETE CASCADE) STRICT;
      CREATE TABLE 新(id INTEGER PRIMARY KEY) STRICT;
      CREATE TRIGGER 记 AFTER INSERT ON 人 BEGIN INSERT INTO 新 VALUES (new.id); END;
      """
    )
    return connection
  }

  private func listed(_ connection: Connection) throws -> [Int] {
    try connection.rows("SELECT id FROM 新 ORDER BY id") { $0.integer(0) }
  }

  @Test func `sets off no triggers inside, and all of them before and after`() throws {
    let connection = try tables()
    let insert = try connection.statement("INSERT INTO 人 VALUES (?)")
    try insert.run([.integer(1)])
    try connection.withoutTriggers { try insert.run([.integer(2)]) }
    try insert.run([.integer(3)])
    #expect(try listed(connection) == [1, 3])
  }

  @Test func `deletes inside what refers to deleted rows`() throws {
    let connection = try tables()
    try connection.executeScript("INSERT INTO 人 VALUES (1); INSERT INTO 名 VALUES (1)")
    try connection.withoutTriggers { try connection.execute("DELETE FROM 人") }
    #expect(try connection.firstRow("SELECT count(*) FROM 名") { $0.integer(0) } == 0)
  }

  @Test func `lets a query go on that is being stepped through`() throws {
    let connection = try tables()
    try connection.executeScript("INSERT INTO 人 VALUES (1), (2)")
    var seen: [Int] = []
    try connection.statement("SELECT id FROM 人 WHERE id < 3 ORDER BY id").forEachRow { row in
      seen.append(row.integer(0))
      do {
        try connection.withoutTriggers {
          try connection.execute("INSERT INTO 人 VALUES (\(seen.count + 2))")
        }
      } catch {
        Issue.record(error)
      }
    }
    #expect(seen == [1, 2])
    #expect(try listed(connection) == [1, 2, 3, 4])
  }
}
