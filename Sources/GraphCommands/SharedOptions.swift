package import CommandLineTool

/// The options that several commands share.
package enum SharedOptions {
  /// The file the graph is kept in.
  package static let database = Option<FilePath?>(
    "db",
    help: "the graph to work on; else $GRAPH_DB, else graph.sqlite in this folder"
  )

  /// Where to write what would go to standard output.
  package static let output = Option<FilePath?>(
    "output",
    short: "o",
    help: "write to this file; it is replaced as a whole"
  )
}
