internal import SQLite

extension GraphStore {
  /// Copies the graph, as this moment has it, into a file; an older graph there is replaced.
  ///
  /// - Throws: `EventGraphError` where the file cannot be written, or is anything but a graph.
  public func backUp(to path: String, progress: (Double) -> Void = { _ in }) throws {
    guard path != self.path else {
      throw cannotBackUp(to: path, "that is the graph itself", "name another file")
    }
    do {
      guard try Self.mayReplace(path) else {
        throw cannotBackUp(
          to: path,
          "it is the SQLite database of another program",
          "name another file; that one was left as it is"
        )
      }
      try connection.backUp(to: path, progress: progress)
    } catch let error as SQLiteError {
      throw cannotBackUp(to: path, error.message, "name a file in a folder that may be written")
    }
  }

  /// Whether nothing is lost when the file at `path` becomes a copy of a graph.
  private static func mayReplace(_ path: String) throws(SQLiteError) -> Bool {
    do {
      let present = try Connection(path: path, access: .readOnly)
      return try Schema.migrator.state(of: present) != .foreign
    } catch  where error.kind == .cannotOpen {
      return true
    }
  }

  private func cannotBackUp(
    to path: String,
    _ reason: String,
    _ advice: String
  ) -> EventGraphError {
    EventGraphError(
      .cannotWrite,
      "could not back up \(self.path) to \(path): \(reason)",
      advice: advice
    )
  }
}
