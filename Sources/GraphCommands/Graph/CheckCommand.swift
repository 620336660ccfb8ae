internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `check`: whether the graph is sound.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "look for damage, facts without proof and dates that cannot be"
  static let details = """
    Checks the file itself, that every connection has both ends, that every fact has evidence, \
    that nothing held is dated after the article that tells of it, and lists where sources \
    contradict themselves. Contradictions of sources are kept on purpose and are no fault of the \
    graph: the exit status is 1 only when something is wrong.
    """
  static let examples = [Example("graph check", "Everything that is wrong, and what to do.")]

  static let format = OutputFormat.option(.text, .json, .jsonl, .csv, .markdown)

  static var parameters: [any Parameter] { [format] }

  private static let columns = [
    TableColumn("check"), TableColumn("kind"), TableColumn("finding", overflow: .wrap),
    TableColumn("what to do", overflow: .wrap),
  ]

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let examination = try arguments.openGraph(on: console).examine()
    try print(examination, arguments[format], on: console)
    if examination.findings.isEmpty {
      try console.note("nothing is wrong")
    } else if examination.isSound {
      try console.note("nothing is wrong with the graph; its sources contradict themselves above")
    }
    return examination.isSound ? .done : .nothingFound
  }

  private static func print(
    _ examination: Examination,
    _ format: OutputFormat,
    on console: Console
  ) throws {
    let findings = examination.findings
    guard var table = console.rowWriter(format, columns: columns) else {
      return try console.output.printList(findings.map(json), asLines: format == .jsonl)
    }
    guard !findings.isEmpty else { return }
    for finding in findings {
      let kind = finding.isProblem ? "problem" : "notice"
      let message = TerminalText.oneLine(finding.message)
      try table.write([finding.check, kind, message, finding.advice])
    }
    try table.finish()
  }

  private static func json(_ finding: Examination.Finding) -> JSONValue {
    [
      "check": .string(finding.check),
      "problem": .bool(finding.isProblem),
      "finding": .string(finding.message),
      "advice": .string(finding.advice),
    ]
  }
}
