internal import CommandLineTool
internal import EventGraph

/// `undo`: takes a decision back.
enum UndoCommand: Command {
  static let name = "undo"
  static let summary = "take the last decision back, or another one"
  static let details = """
    Decisions are never lost by accident: what is taken back is printed, and the same command \
    makes it again.
    """
  static let examples = [
    Example("graph undo", "The last decision."),
    Example("graph undo --number 3", "The third of `graph decisions`."),
  ]
  static let number = Option<Int?>(
    "number",
    accepting: .atLeast(1),
    help: "the decision of this number, as `graph decisions` lists it"
  )
  static var parameters: [any Parameter] { [number] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let path = arguments.databasePath(on: console)
    let undone = try GraphStore.openExistingForWriting(path: path).undo(arguments[number])
    try console.output.print(TerminalText.oneLine(undone.description))
    return .done
  }
}
