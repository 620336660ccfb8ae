internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `decisions`: what people decided.
enum DecisionsCommand: Command {
  static let name = "decisions"
  static let summary = "list what people decided, and read and write it as a file"
  static let details = """
    One decision is one line: what, about which ids, and why. The file that --export writes can be \
    kept beside the articles; --import makes the same decisions in another graph, or in this one \
    after it was made anew. All lines of a file are taken, or none.

    A decision to which nothing in the graph answers any more is marked; it is kept, and acts again \
    when an article brings back what it is about.
    """
  static let examples = [
    Example("graph decisions", "What was decided, and whether it still applies."),
    Example("graph decisions --export decisions.txt", "The same as a file."),
    Example("graph decisions --import decisions.txt", "Decide the same again."),
  ]
  static let export = Option<FilePath?>(
    "export",
    help: "write the lines to a file; - is the output"
  )
  static let source = Option<FilePath?>("import", help: "take the lines of a file")
  static let format = OutputFormat.option(.text, .json, .jsonl, .csv, .markdown)
  static var parameters: [any Parameter] { [export, source, format] }
  static var rules: [ParameterRule] { [.atMostOne([export, source])] }

  private static let columns = [
    TableColumn("number"), TableColumn("applies"), TableColumn("decision", overflow: .wrap),
  ]

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    if let file = arguments[source] {
      return try take(file, arguments, on: console)
    }
    let decisions = try arguments.openGraph(on: console).decisions()
    if let file = arguments[export] {
      let lines = decisions.map { "\($0.decision)\n" }.joined()
      try console.write(Array(lines.utf8), to: file)
      return .done
    }
    if var table = console.rowWriter(arguments[format], columns: columns) {
      guard !decisions.isEmpty else { return .done }
      for recorded in decisions {
        try table.write([
          String(recorded.number), recorded.applies ? "yes" : "no", "\(recorded.decision)",
        ])
      }
      try table.finish()
    } else {
      try console.output.printList(decisions.map(json), asLines: arguments[format] == .jsonl)
    }
    return .done
  }

  private static func json(_ recorded: RecordedDecision) -> JSONValue {
    [
      "number": .integer(recorded.number),
      "action": .string(recorded.decision.action.rawValue),
      "about": .array(recorded.decision.operands.map(JSONValue.string)),
      "reason": .string(orNull: recorded.decision.reason),
      "applies": .bool(recorded.applies),
    ]
  }

  private static func take(
    _ file: FilePath,
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ExitStatus {
    let text = String(decoding: try console.read(file, limit: 1 << 26), as: UTF8.self)
    var decisions: [Decision] = []
    var problems: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      do {
        decisions.append(try Decision(line: String(line)))
      } catch {
        problems.append("\(file.text):\(index + 1): \(error.reason)")
      }
    }
    guard problems.isEmpty else {
      for problem in problems { try console.errors.print(TerminalText.oneLine(problem)) }
      throw CommandFailure(.badInput, "could not read \(file.text); nothing was decided")
    }
    let store = try arguments.openGraphForWriting(on: console)
    let added = try store.decide(decisions)
    let lapsed = try store.decisions().filter { !$0.applies }
    let labels = Labels(language: arguments.language(on: console))
    try console.output.print(labels.count(added, "new decision", "项新决定"))
    for recorded in lapsed {
      let line = TerminalText.oneLine("\(recorded.decision)")
      try console.note(labels("nothing answers to: \(line)", "没有对应内容：\(line)"))
    }
    return .done
  }
}
