package import SQLite

/// One graph in one SQLite file.
///
/// A store belongs to the task that opened it; other tasks and other programs open their own.
/// Readers never wait for the writer.
public final class GraphStore {
  /// The path it was opened with.
  public let path: String
  package let connection: Connection

  private init(path: String, connection: Connection) {
    self.path = path
    self.connection = connection
  }

  /// Opens an existing graph for reading.
  ///
  /// - Throws: `EventGraphError` where there is no such file, or where it is not a graph.
  public static func open(path: String) throws -> GraphStore {
    let store = try connecting(path, "open") { try Connection(path: path, access: .readOnly) }
    switch try store.checkedState() {
    case .current: break
    case .older: return try openForWriting(path: path)
    default: throw store.notAGraph("it is empty")
    }
    try store.explaining("open") {
      // Sorting stays in memory: the timeline of a very busy person is some megabytes.
      try store.connection.executeScript(
        "PRAGMA mmap_size = 1073741824; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"
      )
    }
    return store
  }

  /// Opens a graph for writing, and makes it where the file does not exist or is empty.
  ///
  /// - Throws: `EventGraphError` where the file is not a graph; it is left untouched then.
  public static func openForWriting(path: String) throws -> GraphStore {
    let store = try connecting(path, "open") { try Connection(path: path, access: .create) }
    _ = try store.checkedState()
    try store.explaining("prepare") {
      try store.connection.executeScript(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY
        """
      )
      try Schema.migrator.migrate(store.connection)
    }
    return store
  }

  /// Opens a graph for writing that has to be there already.
  ///
  /// - Throws: `EventGraphError` where there is no such file, or where it is not a graph.
  public static func openExistingForWriting(path: String) throws -> GraphStore {
    _ = try open(path: path)
    return try openForWriting(path: path)
  }

  /// Makes a graph that lives only in memory.
  ///
  /// - Throws: `EventGraphError` where memory runs out.
  public static func inMemory() throws -> GraphStore {
    try openForWriting(path: ":memory:")
  }

  private static func connecting(
    _ path: String,
    _ action: String,
    _ connect: () throws -> Connection
  ) throws -> GraphStore {
    do {
      return GraphStore(path: path, connection: try connect())
    } catch let error as SQLiteError {
      throw EventGraphError(database: path, action, error)
    }
  }

  private func checkedState() throws -> SchemaMigrator.State {
    let state = try explaining("read") { try Schema.migrator.state(of: connection) }
    switch state {
    case .foreign:
      throw notAGraph("it is the SQLite database of another program")
    case .newer(let version):
      throw EventGraphError(
        .invalidData,
        """
        could not open \(path): a newer version of this program made it \
        (schema \(version); this one knows \(Schema.migrator.newestVersion))
        """,
        advice: "update this program"
      )
    case .empty, .older, .current:
      return state
    }
  }

  private func notAGraph(_ reason: String) -> EventGraphError {
    EventGraphError(
      .invalidData,
      "could not open \(path): \(reason)",
      advice: "name a graph database, or a file that does not exist yet"
    )
  }

  /// Runs `body` and says of errors below which file they happened to.
  package func explaining<Value>(_ action: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw EventGraphError(database: path, action, error)
    }
  }

  /// Runs `body`, all of whose queries see the graph as it is at one moment.
  package func reading<Value>(_ body: () throws -> Value) throws -> Value {
    try explaining("read") { try connection.snapshot(body) }
  }

  /// Runs `body` in a transaction: all of it is kept, or nothing.
  package func writing<Value>(_ body: () throws -> Value) throws -> Value {
    try explaining("write to") { try connection.transaction(body) }
  }
}

extension EventGraphError {
  /// Says what SQLite's trouble with a file means for the user.
  init(database path: String, _ action: String, _ error: SQLiteError) {
    let what = "could not \(action) \(path)"
    switch error.kind {
    case .cannotOpen:
      self.init(
        .noInput,
        "\(what): there is no such file, or it may not be read",
        advice: "make one with `graph import FILE --db \(path)` or name another with --db"
      )
    case .notADatabase:
      self.init(
        .invalidData,
        "\(what): it is not an SQLite database",
        advice: "name a graph database, or a file that does not exist yet"
      )
    case .busy:
      self.init(
        .inputOutput,
        "\(what): another program is writing to it",
        advice: "try again when that has ended; nothing was changed"
      )
    case .full:
      self.init(
        .cannotWrite,
        "\(what): the disk is full",
        advice: "make room and run the command again; nothing was changed"
      )
    case .readOnly:
      self.init(
        .cannotWrite,
        "\(what): the file or its folder may not be written",
        advice: "change its permissions or name another with --db"
      )
    case .corrupt:
      self.init(
        .invalidData,
        "\(what): the file is damaged (\(error.message))",
        advice: "restore a backup, or rebuild it from its articles and curated files"
      )
    case .inputOutput:
      self.init(.inputOutput, "\(what): \(error.message)", advice: "check the disk")
    case .interrupted, .constraint, .other:
      self.init(.internalError, "\(what): \(error)", advice: "please report this")
    }
  }
}
