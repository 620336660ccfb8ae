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
        for ending in ["", "-wal", "-shm", "-journal"] { FileRemoval.remove(database + ending) }
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
      return try writingFirstRows {
        try importing(file, as: format, nodesAre: kind, known, progress)
      }
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
      let bare = try BareTables(connection)
      let number = StableNumber(hashing: file.name.utf8).value
      let importer = try GraphImporter(connection, source: number, isReplacing: known != nil)
      let digest = try read(file.path, as: format, mapping, into: importer, progress)
      try keep(file, as: format, digest: digest)
      try importer.finish()
      try bare?.complete()
      // Texts are read again while their rows are still short and in memory.
      try updateSearchIndex(
        hasWordings: bare == nil || importer.hasWordings,
        progress: progress
      )
      try bare == nil ? refreshRowSummaries() : writeRowSummaries()
      return importer.report
    }
  }

  /// Reads a file on a thread of its own while this one writes; gives the digest of the file.
  private func read(
    _ path: String,
    as format: ImportFormat,
    _ mapping: ImportMapping,
    into importer: GraphImporter,
    _ progress: (ImportProgress) throws -> Void
  ) throws -> String {
    let reading = ReadAhead(batches: Self.batchesAhead) { give in
      let stream = try FileStream(path: path)
      let collector = ImportCollector(deliver: give)
      var hash = SHA256()
      func nextPiece() throws -> [UInt8]? {
        let piece = try stream.next()
        if let piece { hash.update(piece) }
        return piece
      }
      switch format {
      case .graphml: try GraphMLImport.read(mapping, into: collector, nextPiece: nextPiece)
      case .json, .ftm:
        var bytes: [UInt8] = []
        while let piece = try nextPiece() { bytes += piece }
        switch format {
        case .json: try NodeLinkImport.read(bytes, mapping, into: collector)
        default: try FollowTheMoneyImport.read(bytes, mapping, into: collector)
        }
      }
      try collector.flush()
      return SHA256.hexadecimal(hash.digest())
    }
    defer { reading.stop() }
    while let rows = reading.next() {
      try importer.write(rows)
      try progress(importer.progress)
    }
    return try reading.outcome()
  }

  /// So many batches of rows wait to be written at most, to bound what they take of memory.
  private static let batchesAhead = 32
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
