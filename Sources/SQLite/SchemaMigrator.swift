/// Brings a database to the newest version of a schema.
///
/// The version is SQLite's `user_version`: the number of migrations that have run. A migration is
/// never edited once it has shipped; a change is a new one at the end.
package struct SchemaMigrator: Sendable {
  /// One step from a version to the next.
  package struct Migration: Sendable {
    /// What the step does, for people.
    package let name: String
    /// The statements of the step.
    package let script: String

    package init(_ name: String, _ script: String) {
      self.name = name
      self.script = script
    }
  }

  /// What a file turned out to be.
  package enum State: Hashable, Sendable {
    /// Nothing is in it yet.
    case empty
    /// Another program made it.
    case foreign
    /// It has `version` of the known migrations, and needs the others.
    case older(version: Int)
    /// It is as this program makes it.
    case current
    /// A newer program made it.
    case newer(version: Int)
  }

  private let applicationID: Int
  private let migrations: [Migration]

  package init(applicationID: Int, migrations: [Migration]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }

  /// The version this program writes.
  package var newestVersion: Int { migrations.count }

  /// Looks at a database without changing it.
  package func state(of connection: Connection) throws(SQLiteError) -> State {
    let found = try connection.firstRow(
      """
      SELECT (SELECT application_id FROM pragma_application_id),
        (SELECT user_version FROM pragma_user_version),
        EXISTS (SELECT 1 FROM sqlite_schema)
      """
    ) { row in (id: row.integer(0), version: row.integer(1), hasTables: row.bool(2)) }
    guard let found else { return .empty }
    if found.id == 0, found.version == 0, !found.hasTables { return .empty }
    guard found.id == applicationID else { return .foreign }
    if found.version == newestVersion { return .current }
    return found.version > newestVersion
      ? .newer(version: found.version) : .older(version: found.version)
  }

  /// Runs the migrations that an empty or older database has not had, all or none of them.
  ///
  /// - Precondition: the database is neither foreign nor newer.
  package func migrate(_ connection: Connection) throws {
    try connection.transaction {
      // Looked at again under the write lock: another process may have been faster.
      let version: Int
      switch try state(of: connection) {
      case .empty: version = 0
      case .older(let done): version = done
      case .current, .foreign, .newer: return
      }
      for migration in migrations.dropFirst(version) {
        try connection.executeScript(migration.script)
      }
      try connection.executeScript(
        "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newestVersion)"
      )
    }
  }
}
