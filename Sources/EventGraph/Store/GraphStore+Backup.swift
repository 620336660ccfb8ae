internal import SQLite

extension GraphStore {
  /// Copies the graph, as this moment has it, into a new file.
  ///
  /// - Throws: `EventGraphError` where the file cannot be written.
  public func backUp(to path: String, progress: (Double) -> Void = { _ in }) throws {
    do {
      try connection.backUp(to: path, progress: progress)
    } catch {
      throw EventGraphError(
        .cannotWrite,
        "could not back up \(self.path) to \(path): \(error.message)",
        advice: "name a file in a folder that may be written"
      )
    }
  }
}
