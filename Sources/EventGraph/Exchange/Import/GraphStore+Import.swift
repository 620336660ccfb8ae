internal import SQLite
internal import SystemFiles

extension GraphStore {
  /// Imports a graph that another program wrote into the database at a path, which may be new.
  ///
  /// Where anything is wrong, a database that was not there before is not there afterwards.
  ///
  /// - Returns: How much there is in the file, and what it has that a graph cannot hold.
  /// - Throws: `GraphFileProblems` that names the line, or `EventGraphError`.
  public static func importGraph(
    path: String,
    as format: ImportFormat,
    into database: String,
    nodesAre kind: NodeKind = .person,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    let isNew = !FileRemoval.exists(database)
    do {
      // The store is gone, and its file closed, before anything is removed.
      return try openForWriting(path: database)
        .importGraph(path: path, as: format, nodesAre: kind, progress: progress)
    } catch {
      if isNew {
        for ending in ["", "-wal", "-shm"] { FileRemoval.remove(database + ending) }
      }
      throw error
    }
  }

  /// Imports a graph that another program wrote: all of it or, where anything is wrong, nothing.
  ///
  /// The file is read piece by piece. It is known by its name: importing it again replaces what it
  /// said before. What the graph has from elsewhere stays as it is.
  ///
  /// - Parameters:
  ///   - path: The file, or "-" for standard input.
  ///   - format: The form it is written in.
  ///   - kind: What a node is where the file does not say.
  ///   - progress: Is told now and then how many nodes and edges have been read.
  /// - Returns: How much there is in the file, and what it has that a graph cannot hold.
  /// - Throws: `GraphFileProblems` that names the line, or `EventGraphError`.
  public func importGraph(
    path: String,
    as format: ImportFormat,
    nodesAre kind: NodeKind = .person,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    let file = CuratedFile(path: path, bytes: [])
    let known = try explaining("read") { try knownDigest(of: file, as: format) }
    // Ends of edges are checked while they are read; checking each again costs half the time. Only
    // what an earlier version of the file had is removed with the help of foreign keys.
    let checksKeys = known != nil
    // What is sorted for an index goes to a file, or memory would grow with the graph.
    try explaining("write to") {
      try connection.executeScript(
        "PRAGMA foreign_keys = \(checksKeys ? "ON" : "OFF"); PRAGMA temp_store = FILE"
      )
    }
    defer {
      try? connection.executeScript("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY")
    }
    do {
      return try importing(file, as: format, nodesAre: kind, known, progress)
    } catch let problem as ImportProblem {
      throw GraphFileProblems(
        problems: [
          GraphFileProblem(
            file: path,
            line: problem.line,
            column: problem.column,
            problem.message,
            hint: problem.hint
          )
        ],
        unlisted: 0
      )
    }
  }

  private func importing(
    _ file: CuratedFile,
    as format: ImportFormat,
    nodesAre kind: NodeKind,
    _ known: String?,
    _ progress: (ImportProgress) throws -> Void
  ) throws -> ImportReport {
    let mapping = ImportMapping(fileName: file.name, defaultKind: kind)
    return try writing {
      try connection.executeScript("PRAGMA defer_foreign_keys = ON")
      if let known, file.path != FileReader.standardInput, try known == digest(of: file.path) {
        var report = ImportReport()
        report.isUnchanged = true
        return report
      }
      // An empty graph gets its indexes at the end, in one go.
      let isFirst = try connection.firstRow("SELECT 1 FROM edge LIMIT 1") { _ in true } == nil
      if isFirst { try connection.executeScript(Schema.dropEdgeIndexes) }
      let number = StableNumber(hashing: file.name.utf8).value
      let importer = try GraphImporter(connection, source: number, isReplacing: known != nil)
      var hash = SHA256()
      try read(file.path, as: format, mapping, into: importer, &hash, progress)
      try keep(file, as: format, digest: SHA256.hexadecimal(hash.digest()))
      try importer.finish()
      if isFirst { try connection.executeScript(Schema.createEdgeIndexes) }
      try refreshRowSummaries()
      try updateSearchIndex(progress: progress)
      return importer.report
    }
  }

  private func read(
    _ path: String,
    as format: ImportFormat,
    _ mapping: ImportMapping,
    into importer: GraphImporter,
    _ hash: inout SHA256,
    _ progress: (ImportProgress) throws -> Void
  ) throws {
    let stream = try FileStream(path: path)
    switch format {
    case .graphml:
      try GraphMLImport.read(mapping, into: importer) {
        let piece = try stream.next()
        if let piece { hash.update(piece) }
        try progress(importer.progress)
        return piece
      }
    case .json, .ftm:
      var bytes: [UInt8] = []
      while let piece = try stream.next() { bytes += piece }
      hash.update(bytes)
      try progress(importer.progress)
      switch format {
      case .json: try NodeLinkImport.read(bytes, mapping, into: importer)
      default: try FollowTheMoneyImport.read(bytes, mapping, into: importer)
      }
    }
  }
}

// MARK: The table of sources

extension GraphStore {
  /// How the table of sources calls files of a format.
  private static func sourceFormat(_ format: ImportFormat) -> String {
    "exchange \(format.rawValue)"
  }

  private func knownDigest(of file: CuratedFile, as format: ImportFormat) throws -> String? {
    let known = try connection.firstRow(
      "SELECT format, sha256 FROM source WHERE name = \(file.name)"
    ) { row in (format: row.text(0), digest: row.text(1)) }
    guard let known else { return nil }
    guard known.format == Self.sourceFormat(format) else {
      throw EventGraphError(
        .invalidData,
        "could not import \(file.path): the graph has a \(known.format) of that name",
        advice: "rename the file"
      )
    }
    return known.digest
  }

  private func digest(of path: String) throws -> String {
    let stream = try FileStream(path: path)
    var hash = SHA256()
    while let piece = try stream.next() { hash.update(piece) }
    return SHA256.hexadecimal(hash.digest())
  }

  private func keep(_ file: CuratedFile, as format: ImportFormat, digest: String) throws {
    try connection.execute(
      """
      INSERT INTO source(id, name, format, sha256)
      VALUES (\(StableNumber(hashing: file.name.utf8).value), \(file.name),
        \(Self.sourceFormat(format)), \(digest))
      ON CONFLICT(id) DO UPDATE SET sha256 = excluded.sha256
      """
    )
  }
}
