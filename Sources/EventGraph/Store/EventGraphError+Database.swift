internal import SQLite

extension EventGraphError {
  /// Says what SQLite's trouble with a file means for the user.
  init(database path: String, _ action: String, _ error: SQLiteError) {
    let what = "could not \(error.kind == .readOnly ? "change" : action) \(path)"
    if error.kind == .cannotOpen {
      self.init(cannotOpen: path, what, isNew: action == "make")
    } else if let meaning = Self.meanings[error.kind] {
      let reason = meaning.reason ?? error.message
      self.init(meaning.kind, "\(what): \(reason)", advice: meaning.advice)
    } else {
      self.init(.internalError, "\(what): \(error)", advice: "please report this")
    }
  }

  private init(cannotOpen path: String, _ what: String, isNew: Bool) {
    guard !isNew else {
      self.init(
        .cannotWrite,
        "\(what): \(Self.obstacle(toMaking: path))",
        advice: "name another place with --db"
      )
      return
    }
    guard !Connection.isThere(path: path) else {
      self.init(
        .noInput,
        "\(what): you have no permission to read it",
        advice: "change its permissions or name another with --db"
      )
      return
    }
    self.init(
      .noInput,
      "\(what): there is no such file",
      advice:
        "make one with `graph ingest FOLDER` or `graph import FILE`, or name another with --db"
    )
  }

  private static func obstacle(toMaking path: String) -> String {
    guard Connection.isThere(path: path) else {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let name = folder.joined(separator: "/")
      let isThere = folder.isEmpty || name.isEmpty || Connection.isThere(path: name)
      return isThere ? "you have no permission to write its folder" : "its folder is not there"
    }
    return "you have no permission to write it or its folder"
  }

  /// What kinds of trouble mean; without a reason SQLite's own words are the best there are.
  private typealias Meaning = (kind: Kind, reason: String?, advice: String)

  private static let meanings: [SQLiteError.Kind: Meaning] = [
    .notADatabase: (
      .invalidData, "it is not an SQLite database",
      "name a graph database, or a file that does not exist yet"
    ),
    .busy: (
      .inputOutput, "another program is writing to it",
      "try again when that has ended; nothing was changed"
    ),
    .full: (
      .cannotWrite, "the disk is full",
      "make room and run the command again; the graph is as it was before this step"
    ),
    .readOnly: (
      .cannotWrite, "you have no permission to write it or its folder",
      "change its permissions or name another with --db"
    ),
    .corrupt: (
      .invalidData, "the file is damaged",
      "restore a backup, or rebuild it from its articles and curated files"
    ),
    .inputOutput: (.inputOutput, nil, "check the disk"),
  ]

  /// Two facts have the same stable number, which happens once in very many graphs.
  static func collision(of fact: String) -> EventGraphError {
    EventGraphError(
      .internalError,
      "could not write \(fact): another fact has the same number",
      advice: "change its id a little, and please report this"
    )
  }
}
