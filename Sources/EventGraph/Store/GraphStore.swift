package import SQLite

/// One graph in one SQLite file.
///
/// A store belongs to the task that opened it; other tasks and other programs open their own.
/// Readers never wait for the writer.
public final class GraphStore {
  /// The path it was opened with.
  public let path: String
  package let connection: Connection
  /// What the last question about the whole graph has read.
  var networkCache = NetworkCache()
  /// What searches have read.
  let adjacencyCache = AdjacencyCache()

  private init(path: String, connection: Connection) {
    self.path = path
    self.connection = connection
  }

  /// Opens an existing graph for reading.
  ///
  /// - Throws: `EventGraphError` where there is no such file, or where it is not a graph.
  public static func open(path: String) throws -> GraphStore {
    let (store, state) = try openUnchanged(path: path)
    switch state {
    case .current: break
    case .older: return try openForWriting(path: path)
    default: throw store.isEmpty()
    }
    return store
  }

  /// Opens a file that is not changed, in a folder that perhaps may not be changed either.
  ///
  /// Readers keep a little file beside the graph to see what a writer does. Where none can be made,
  /// the graph can be read as it lies there, as long as no writer has left anything beside it.
  private static func openUnchanged(
    path: String
  ) throws -> (GraphStore, SchemaMigrator.State) {
    let store = try connecting(path, "open") { try Connection(path: path, access: .readOnly) }
    do {
      return (store, try store.checkedState())
    } catch let error as EventGraphError
      where error.kind == .cannotWrite && Connection.hasJournal(path: path)
    {
      // Only who may write can take back what a first import left that was cut short.
      let writer = try connecting(path, "open") { try Connection(path: path, access: .readWrite) }
      return (store, try writer.checkedState())
    } catch let error as EventGraphError
      where error.kind == .cannotWrite && !Connection.hasPendingWrites(path: path)
    {
      let frozen = try connecting(path, "open") { try Connection(path: path, access: .frozen) }
      return (frozen, try frozen.checkedState())
    }
  }

  /// Opens a graph for writing, and makes it where the file does not exist or is empty.
  ///
  /// - Throws: `EventGraphError` where the file is not a graph; it is left untouched then.
  public static func openForWriting(path: String) throws -> GraphStore {
    let store = try connecting(path, "make") { try Connection(path: path, access: .create) }
    let state = try store.checkedState()
    try store.explaining("prepare") {
      try store.connection.executeScript(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16384
        """
      )
      try Schema.migrator.migrate(store.connection)
    }
    // The texts of an older graph may not be in an index yet.
    if case .older = state { try store.updateSearchIndex() }
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
    let isFolder = Connection.isFolder(path: path)
    // SQLite takes an empty name for a database of its own that is gone in the end.
    guard !path.isEmpty, !isFolder else {
      throw EventGraphError(
        action == "make" ? .cannotWrite : .noInput,
        "could not \(action) \(isFolder ? path : "a graph"): "
          + (isFolder ? "it is a folder" : "its name is empty"),
        advice: "name a file with --db"
      )
    }
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

  /// A file without a single row, as a first import that was cut short leaves it.
  private func isEmpty() -> EventGraphError {
    EventGraphError(
      .invalidData,
      "could not open \(path): it is empty",
      advice: "fill it with `graph ingest FOLDER --db \(path)` or `graph import FILE --db \(path)`"
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
