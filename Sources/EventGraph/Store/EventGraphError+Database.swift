internal import SQLite

extension EventGraphError {
  /// Says what SQLite's trouble with a file means for the user.
  init(database path: String, _ action: String, _ error: SQLiteError) {
    let what = "could not \(action) \(path)"
    switch error.kind {
    case .cannotOpen where action == "make":
      self.init(
        .cannotWrite,
        "\(what): its folder is not there or may not be written",
        advice: "name another place with --db"
      )
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

extension EventGraphError {
  /// Two facts have the same stable number, which happens once in very many graphs.
  static func collision(of fact: String) -> EventGraphError {
    EventGraphError(
      .internalError,
      "could not write \(fact): another fact has the same number",
      advice: "change its id a little, and please report this"
    )
  }
}
