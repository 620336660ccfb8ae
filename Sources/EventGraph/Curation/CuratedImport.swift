internal import SQLite

/// A curated file to import: its name and what is in it.
public struct CuratedFile: Hashable, Sendable {
  /// The path, as the user gave it; its last part is the name the graph knows the file by.
  public let path: String
  /// The bytes of the file, YAML or JSON.
  public let bytes: [UInt8]

  /// Names some bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The name the graph knows the file by, whichever folder it lies in.
  public var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// How many entries of each kind the files have.
  public internal(set) var nodes: [NodeKind: Int] = [:]
  /// How many connections the files have.
  public internal(set) var edges = 0
  /// How many nodes and connections were in the graph before and are in no file any more.
  public internal(set) var removed = 0
  /// Whether the graph had exactly these files already.
  public internal(set) var isUnchanged = false
  /// What a file of another program has that a graph cannot hold, and how often.
  public internal(set) var ignored: [String: Int] = [:]
}

extension GraphStore {
  /// How the table of sources calls curated files.
  static let graphFileFormat = "graph file"

  /// Checks curated files and says what is in them, without a database.
  ///
  /// - Throws: `GraphFileProblems` with every mistake in all of them.
  public static func check(_ files: [CuratedFile]) throws -> ImportReport {
    try refuseTwoOfOneName(files)
    return report(on: try records(of: files))
  }

  /// Imports curated files: all of them or, where anything is wrong, nothing.
  ///
  /// A file that was imported before under the same name is replaced: changed entries change, and
  /// entries that are gone from it are gone from the graph.
  ///
  /// - Throws: `GraphFileProblems` with every mistake in all of them, or `EventGraphError`.
  public func importCurated(_ files: [CuratedFile]) throws -> ImportReport {
    try Self.refuseTwoOfOneName(files)
    return try writing {
      var isUnchanged = true
      for file in files where try keep(file) { isUnchanged = false }
      let given = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
      // What is wrong is shown under the path that the user gave.
      let all = try keptFiles().map { given[$0.name] ?? $0 }
      let records = try Self.records(of: all)
      var report = Self.report(on: records)
      report.isUnchanged = isUnchanged
      if !isUnchanged { report.removed = try replaceCuratedFacts(with: records) }
      try updateSearchIndex()
      return report
    }
  }

  /// Takes a curated file out of the graph with every fact that no other file has.
  ///
  /// - Throws: `EventGraphError` where no file of that name was imported.
  public func removeCurated(named name: String) throws -> ImportReport {
    try writing {
      // Facts still point to the file until they are replaced below.
      try connection.executeScript("PRAGMA defer_foreign_keys = ON")
      try connection.execute(
        "DELETE FROM source WHERE name = \(name) AND format = \(Self.graphFileFormat)"
      )
      guard connection.changes > 0 else {
        let known = try keptFiles().map(\.name).joined(separator: ", ")
        throw EventGraphError(
          .notFound,
          "no curated file '\(name)' is in \(path)",
          advice: known.isEmpty ? "nothing curated was imported" : "its files are \(known)"
        )
      }
      let records = try Self.records(of: keptFiles())
      var report = Self.report(on: records)
      report.removed = try replaceCuratedFacts(with: records)
      try updateSearchIndex()
      return report
    }
  }

  private static func records(of files: [CuratedFile]) throws -> RecordSet {
    let problems = ProblemList()
    var records = RecordSet()
    for file in files.sorted(by: { $0.name < $1.name }) {
      let read = GraphFileReader.read(file.bytes, name: file.name, problems: problems)
      CuratedRecords.add(read, to: &records, problems: problems)
    }
    let paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
    try problems.throwIfAny(paths: paths)
    return records
  }

  /// The graph knows a file by its name, so two of one name would replace each other.
  private static func refuseTwoOfOneName(_ files: [CuratedFile]) throws {
    var known: [String: CuratedFile] = [:]
    for file in files {
      guard let other = known[file.name] else {
        known[file.name] = file
        continue
      }
      guard other.bytes == file.bytes else {
        throw EventGraphError(
          .invalidData,
          "could not import \(file.path): \(other.path) has the same name",
          advice: "the graph knows files by their names; rename one of them"
        )
      }
    }
  }

  private static func report(on records: RecordSet) -> ImportReport {
    var report = ImportReport()
    for node in records.nodes.values { report.nodes[node.kind, default: 0] += 1 }
    report.edges = records.edges.count
    return report
  }
}

// MARK: Files the graph keeps

extension GraphStore {
  /// Keeps a file's text, so that the facts of all files can be made again in any order of imports.
  ///
  /// Says whether it is new or changed.
  private func keep(_ file: CuratedFile) throws -> Bool {
    let digest = SHA256.hexadecimal(of: file.bytes)
    guard try !isKept(file, digest, as: Self.graphFileFormat) else { return false }
    let number = StableNumber(hashing: file.name.utf8).value
    let content = String(decoding: file.bytes, as: UTF8.self)
    try connection.execute(
      """
      INSERT INTO source(id, name, format, sha256, content)
      VALUES (\(number), \(file.name), \(Self.graphFileFormat), \(digest), \(content))
      ON CONFLICT(id) DO UPDATE SET sha256 = excluded.sha256, content = excluded.content
      """
    )
    return true
  }

  /// Whether the graph has exactly this file already.
  ///
  /// - Throws: `EventGraphError` where it has one of that name that is of another kind.
  func isKept(_ file: CuratedFile, _ digest: String, as format: String) throws -> Bool {
    let known = try connection.firstRow(
      "SELECT format, sha256 FROM source WHERE name = \(file.name)"
    ) { row in (format: row.text(0), digest: row.text(1)) }
    guard let known else { return false }
    guard known.format == format else {
      throw EventGraphError(
        .invalidData,
        "could not import \(file.path): the graph has a \(known.format) of that name",
        advice: "rename the file"
      )
    }
    return known.digest == digest
  }

  private func keptFiles() throws -> [CuratedFile] {
    try connection.rows(
      "SELECT name, content FROM source WHERE format = \(Self.graphFileFormat) ORDER BY name"
    ) { row in CuratedFile(path: row.text(0), bytes: Array(row.text(1).utf8)) }
  }
}
