internal import CommandLineTool
internal import EventGraph

/// The option that says which kinds of entities to list.
enum NodeKindOption {
  static let listed = Option<[KindList]>(
    "kind",
    help: "list only these kinds of entities: person,meeting; repeatable"
  )
}

extension ParsedArguments {
  /// The kinds of entities to list; all without the option.
  var listedKinds: Set<NodeKind> {
    let kinds = self[NodeKindOption.listed].reduce(into: Set<NodeKind>()) {
      $0.formUnion($1.nodes)
    }
    return kinds.isEmpty ? Set(NodeKind.allCases) : kinds
  }
}
