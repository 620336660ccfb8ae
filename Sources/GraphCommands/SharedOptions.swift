package import CommandLineTool

/// The options that several commands share.
package enum SharedOptions {
  /// The file the graph is kept in.
  package static let database = Option<FilePath?>(
    "db",
    help: "the graph to work on; else $GRAPH_DB, else graph.sqlite in this folder"
  )
}
