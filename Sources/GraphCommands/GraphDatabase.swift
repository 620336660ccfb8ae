package import CommandLineTool
internal import EventGraph

extension ParsedArguments {
  /// The file of the graph: what `--db` says, else `$GRAPH_DB`, else graph.sqlite here.
  package func databasePath(on console: Console) -> String {
    if let named = self[SharedOptions.database] { return named.text }
    guard let usual = console.environment["GRAPH_DB"], !usual.isEmpty else { return "graph.sqlite" }
    return usual
  }

  /// Opens the graph for reading.
  func openGraph(on console: Console) throws -> GraphStore {
    try GraphStore.open(path: databasePath(on: console))
  }

  /// Opens the graph for writing; it is made where there is none.
  func openGraphForWriting(on console: Console) throws -> GraphStore {
    try GraphStore.openForWriting(path: databasePath(on: console))
  }
}
