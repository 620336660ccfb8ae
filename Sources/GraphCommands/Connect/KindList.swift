internal import CommandLineTool
internal import EventGraph

/// Kinds of nodes and of connections, as in `person,meeting,attended`.
struct KindList: ArgumentValue {
  private(set) var nodes: Set<NodeKind> = []
  private(set) var edges: Set<EdgeKind> = []

  static var valueName: String { "kinds" }
  static var completion: Completion { .words(words) }

  var argumentText: String {
    (NodeKind.allCases.filter(nodes.contains).map(\.rawValue)
      + EdgeKind.allCases.filter(edges.contains).map(\.rawValue)).joined(separator: ",")
  }

  private static var words: [String] {
    NodeKind.allCases.map(\.rawValue) + EdgeKind.allCases.map(\.rawValue)
  }

  init(argument: String) throws(ArgumentProblem) {
    for word in argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if let kind = NodeKind(rawValue: word) {
        nodes.insert(kind)
      } else if let kind = EdgeKind(rawValue: word) {
        edges.insert(kind)
      } else {
        throw .unknownWord(allowed: Self.words)
      }
    }
  }
}
