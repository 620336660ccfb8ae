internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `import`: curated files and tables into the graph.
enum ImportCommand: Command {
  static let name = "import"
  static let summary = "put curated event-graph files or tables into the graph"
  static let details = """
    Reads files that people write by hand (YAML or JSON; Documentation/GraphFile.md has the \
    format), checks all of them, and imports all or, where anything is wrong, nothing. Every \
    mistake is shown in one run, with file, line, column and a hint.

    A file is known by its name, whichever folder it lies in. Importing it again replaces what it \
    said before: changed entries change, and entries that are gone from it are gone from the \
    graph. The order of imports makes no difference.

    Graphs that other programs wrote are taken in with --as: GraphML (files that end in .graphml \
    need no --as), node-link JSON, and FollowTheMoney. Our own GraphML comes back without loss; \
    Documentation/Formats.md says what becomes of the rest.

    With --nodes and --edges a pair of CSV files of any size is imported instead \
    (Documentation/Tables.md has the columns).
    """
  static let examples = [
    Example("graph import Graphs/putin-xi-2022-12-30.yaml", "One curated file."),
    Example("graph import --check Graphs/*.yaml", "Only look for mistakes."),
    Example("graph import --nodes nodes.csv --edges edges.csv", "A pair of tables."),
  ]

  static let files = Argument<[FilePath]>(
    "file",
    isRequired: false,
    help: "curated files, or - for standard input"
  )
  static let check = Flag("check", help: "only look for mistakes; write nothing")
  static let nodes = Option<FilePath?>("nodes", help: "a CSV file of nodes: id,type,name,ts")
  static let edges = Option<FilePath?>("edges", help: "a CSV file of edges: src,dst,type")
  static let remove = Option<String?>(
    "remove",
    value: "name",
    help: "take the curated file of that name out of the graph"
  )
  static let form = Option<ImportFormat?>(
    "as",
    help: "take the files for graphs that another program wrote in this form"
  )
  static let kind = Option<String>(
    "kind",
    default: NodeKind.person.rawValue,
    accepting: .only(NodeKind.allCases.map(\.rawValue)),
    help: "with --as: what a node is where its file does not say"
  )
  static let format = OutputFormat.option(.text, .json)

  static var parameters: [any Parameter] {
    [files, check, nodes, edges, remove, form, kind, format]
  }
  static var rules: [ParameterRule] {
    [
      .exactlyOne([files, nodes, remove]), .requires(nodes, edges), .requires(edges, nodes),
      .requires(check, files), .requires(form, files), .atMostOne([form, check]),
    ]
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    let report: ImportReport
    do {
      report = try imported(arguments, on: console)
    } catch let error as GraphFileProblems {
      throw try failure(error, on: console)
    }
    try print(report, arguments, on: console)
    return .done
  }

  private static func failure(
    _ error: GraphFileProblems,
    on console: Console
  ) throws -> CommandFailure {
    for problem in error.problems {
      try console.errors.print(TerminalText.oneLine(problem.description))
    }
    let english = Labels(language: .english)
    let listed = "\(english.count(error.problems.count, "mistake", "")), listed above"
    let more = error.unlisted > 0 ? "; and \(error.unlisted) more" : ""
    return CommandFailure(
      .badInput,
      "could not import",
      because: listed + more,
      advice: "correct them and import again; nothing was written"
    )
  }

  private static func imported(
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ImportReport {
    if let name = arguments[remove] {
      return try GraphStore.openExistingForWriting(path: arguments.databasePath(on: console))
        .removeCurated(named: name)
    }
    if let nodes = arguments[nodes], let edges = arguments[edges] {
      return try importTables(nodes, edges, arguments, on: console)
    }
    let exchanged = arguments[files].map { arguments[form] ?? ImportFormat(nameOf: $0) }
    if exchanged.contains(where: { $0 != nil }) {
      return try importGraphs(Array(zip(arguments[files], exchanged)), arguments, on: console)
    }
    let files = try arguments[files].map { try read($0, on: console) }
    // Looked through before the graph is opened: a mistake must not leave an empty graph behind.
    let report = try GraphStore.check(files)
    if arguments[check] { return report }
    return try arguments.openGraphForWriting(on: console).importCurated(files)
  }

  private static func importTables(
    _ nodes: FilePath,
    _ edges: FilePath,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ImportReport {
    let tables = try BulkTables(
      nodes: read(nodes, on: console),
      edges: read(edges, on: console)
    )
    let store = try arguments.openGraphForWriting(on: console)
    return try console.withProgress("importing rows") { bar in
      var last = ImportProgress(phase: "", done: 0, total: 0)
      return try store.importTables(tables) { progress in
        try console.interruption.check()
        bar.advance(by: progress.phase == last.phase ? progress.done - last.done : progress.done)
        last = progress
      }
    }
  }

  private static func importGraphs(
    _ files: [(path: FilePath, form: ImportFormat?)],
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ImportReport {
    guard files.count == 1, let file = files.first, let form = file.form else {
      throw CommandFailure(
        .usage,
        "could not import \(files.count) files at once",
        because: "one of them is a graph of another program",
        advice: "import each of those by itself"
      )
    }
    return try console.withProgress("importing \(form.rawValue)") { bar in
      var done = 0
      return try GraphStore.importGraph(
        path: file.path.text,
        as: form,
        into: arguments.databasePath(on: console),
        nodesAre: NodeKind(rawValue: arguments[kind]) ?? .person
      ) { progress in
        try console.interruption.check()
        bar.advance(by: progress.done - done)
        done = progress.done
      }
    }
  }

  private static func read(_ file: FilePath, on console: Console) throws -> CuratedFile {
    let path = file.isStandardStream ? "standard-input.yaml" : file.text
    return CuratedFile(path: path, bytes: try console.read(file, limit: 1 << 32))
  }
}

// MARK: The report

extension ImportCommand {
  private static func print(
    _ report: ImportReport,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws {
    if arguments[format] == .json { return try console.output.printIndented(json(report)) }
    let labels = Labels(language: arguments.language(on: console))
    let counts = NodeKind.allCases.compactMap { kind in
      report.nodes[kind].map { labels.count($0, kind) }
    }
    let total =
      (counts + [labels.count(report.edges, "connection", "条关系")]).joined(separator: labels.comma)
    let done =
      arguments[check]
      ? labels("no mistakes", "没有错误")
      : arguments[remove] != nil
        ? labels("still there", "仍有")
        : report.isUnchanged
          ? labels("unchanged", "没有变化") : labels("imported", "已导入")
    try console.output.print("\(done): \(total)")
    for (what, count) in report.ignored.sorted(by: { $0.key < $1.key }) {
      try console.note(labels("not carried over: \(what) (\(count))", "未能带入：\(what)（\(count)）"))
    }
    if report.removed > 0 {
      let removed = labels.count(report.removed, "row", "行")
      try console.output.print(labels("removed: \(removed) no file has any more", "已移除：\(removed)"))
    }
  }

  private static func json(_ report: ImportReport) -> JSONValue {
    let nodes = NodeKind.allCases.map { ($0.rawValue, JSONValue.integer(report.nodes[$0] ?? 0)) }
    return [
      "nodes": .object(JSONObject(nodes)),
      "edges": .integer(report.edges),
      "removed": .integer(report.removed),
      "unchanged": .bool(report.isUnchanged),
      "ignored": .object(
        JSONObject(
          report.ignored.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }
        )
      ),
    ]
  }
}

extension ImportFormat: ArgumentValue {
  static var valueName: String { "form" }

  /// The form that a file's name tells; nil for curated files and for names that tell nothing.
  fileprivate init?(nameOf file: FilePath) {
    let name = file.text.lowercased()
    if name.hasSuffix(".graphml") {
      self = .graphml
    } else if name.hasSuffix(".ftm") || name.hasSuffix(".ftm.json") {
      self = .ftm
    } else {
      return nil
    }
  }
}
