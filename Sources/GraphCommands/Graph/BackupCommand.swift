internal import CommandLineTool
internal import EventGraph

/// `backup`: a copy of the graph as one moment has it.
enum BackupCommand: Command {
  static let name = "backup"
  static let summary = "copy the graph into a new file while others go on using it"
  static let examples = [
    Example("graph backup before-merge.sqlite", "A copy to go back to.")
  ]

  static let file = Argument<FilePath>("file", help: "the file to write; an old one is replaced")

  static var parameters: [any Parameter] { [file] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    try store.backUp(to: arguments[file].text)
    try console.note("copied \(store.path) to \(arguments[file].text)")
    return .done
  }
}
