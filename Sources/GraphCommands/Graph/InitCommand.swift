internal import CommandLineTool
internal import EventGraph

/// `init`: an empty graph.
enum InitCommand: Command {
  static let name = "init"
  static let summary = "make an empty graph"
  static let details = """
    Makes the database file with its tables and views. The other commands that write do the same \
    by themselves, so that this is needed only to prepare a file for somebody else. A file that is \
    a graph already is left as it is.
    """
  static let examples = [Example("graph init --db summit.sqlite", "An empty graph in a new file.")]

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraphForWriting(on: console)
    try console.note("the graph is in \(store.path)")
    return .done
  }
}
