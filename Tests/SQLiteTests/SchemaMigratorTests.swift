import SQLite
import TestSupport
import Testing

@Suite struct SchemaMigratorTests {
  private static let first = SchemaMigrator.Migration(
    "people",
    "CREATE TABLE person(name TEXT) STRICT"
  )
  private static let second = SchemaMigrator.Migration(
    "years of birth",
    "ALTER TABLE person ADD COLUMN born INTEGER"
  )

  private func migrator(_ migrations: SchemaMigrator.Migration...) -> SchemaMigrator {
    SchemaMigrator(applicationID: 0x6772_7068, migrations: migrations)
  }

  @Test func `makes an empty database current`() throws {
    let connection = try Connection(path: ":memory:")
    let migrator = migrator(Self.first, Self.second)
    #expect(try migrator.state(of: connection) == .empty)
    try migrator.migrate(connection)
    #expect(try migrator.state(of: connection) == .current)
    try connection.execute("INSERT INTO person(name, born) VALUES ('普京', 1952)")
  }

  @Test func `upgrades an older database and keeps its rows`() throws {
    let connection = try Connection(path: ":memory:")
    try migrator(Self.first).migrate(connection)
    try connection.execute("INSERT INTO person(name) VALUES ('习近平')")
    let newer = migrator(Self.first, Self.second)
    #expect(try newer.state(of: connection) == .older(version: 1))
    try newer.migrate(connection)
    #expect(
      try connection.rows("SELECT name FROM person WHERE born IS NULL") { $0.text(0) } == ["习近平"]
    )
  }

  @Test func `recognises newer and foreign databases`() throws {
    let connection = try Connection(path: ":memory:")
    try migrator(Self.first, Self.second).migrate(connection)
    #expect(try migrator(Self.first).state(of: connection) == .newer(version: 2))
    let foreign = try Connection(path: ":memory:")
    try foreign.executeScript("CREATE TABLE other(x)")
    #expect(try migrator(Self.first).state(of: foreign) == .foreign)
  }

  @Test func `a step that fails leaves the older version`() throws {
    let connection = try Connection(path: ":memory:")
    try migrator(Self.first).migrate(connection)
    let broken = migrator(
      Self.first,
      .init("broken", "CREATE TABLE extra(x); CREATE TABLE person(y)")
    )
    #expect(throws: SQLiteError.self) { try broken.migrate(connection) }
    #expect(try broken.state(of: connection) == .older(version: 1))
    #expect(try connection.rows("SELECT name FROM sqlite_schema") { $0.text(0) } == ["person"])
  }
}
