internal import CommandLineTool
internal import EventGraph
internal import JSON

/// `verify`: whether every proof still stands in its article.
enum VerifyCommand: Command {
  static let name = "verify"
  static let summary = "find the words behind every fact again in the stored articles"
  static let details = """
    Looks up every proof at its place in the stored text of its article. Where the words are not \
    there, the fact, the article and both wordings are listed, and the exit status is 1.
    """
  static let examples = [Example("graph verify", "Every proof that does not hold.")]

  static let format = OutputFormat.option(.text, .json, .jsonl, .csv, .markdown)

  static var parameters: [any Parameter] { [format] }

  private static let columns = [
    TableColumn("fact", overflow: .wrap), TableColumn("article"), TableColumn("paragraph"),
    TableColumn("words", overflow: .wrap), TableColumn("found", overflow: .wrap),
  ]

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let verification = try arguments.openGraph(on: console).verify()
    let drifts = verification.drifts
    if var table = console.rowWriter(arguments[format], columns: columns) {
      if !drifts.isEmpty {
        for drift in drifts {
          try table.write([
            drift.fact, drift.article, String(drift.paragraph), drift.exact, drift.found ?? "",
          ])
        }
        try table.finish()
      }
    } else {
      try console.output.printList(drifts.map(json), asLines: arguments[format] == .jsonl)
    }
    let labels = Labels(language: arguments.language(on: console))
    let checked = labels.count(verification.checked, "proof", "条证据")
    try console.note(
      drifts.isEmpty
        ? labels("\(checked) checked, all in place", "核对\(checked)，全部在原处")
        : labels(
          "\(checked) checked, \(drifts.count) not in place",
          "核对\(checked)，\(drifts.count)条不在原处"
        )
    )
    return drifts.isEmpty ? .done : .nothingFound
  }

  private static func json(_ drift: Verification.Drift) -> JSONValue {
    [
      "fact": .string(drift.fact),
      "article": .string(drift.article),
      "paragraph": .integer(drift.paragraph),
      "exact": .string(drift.exact),
      "found": .string(orNull: drift.found),
    ]
  }
}
