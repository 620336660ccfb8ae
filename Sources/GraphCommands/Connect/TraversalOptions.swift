internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// The options that keep a search to a part of the graph, the same for all commands that follow
/// connections.
enum TraversalOptions {
  static let only = Option<[KindList]>(
    "only",
    help: "use only these kinds of nodes and connections: person,meeting,attended; repeatable"
  )
  static let without = Option<[KindList]>(
    "without",
    help: "use none of these kinds of nodes and connections: article,mentioned; repeatable"
  )
  static let avoid = Option<[String]>(
    "avoid",
    value: "name",
    help: "keep away from this entity, repeatable"
  )
  static let from = Option<EDTFDate?>("from", help: "only facts that are not before this date")
  static let through = Option<EDTFDate?>("to", help: "only facts that are not after this date")
  static let certainly = Flag("certainly", help: "only what is certainly in time and in order")
  static let possibly = Flag("possibly", help: "what may be in time and in order (the default)")

  static let parameters: [any Parameter] = [
    only, without, avoid, from, through, certainly, possibly,
  ]
  static let rules: [ParameterRule] = [.atMostOne([certainly, possibly])]
}

extension ParsedArguments {
  /// What the options allow a search to use.
  func traversalFilter(in store: GraphStore) throws -> TraversalFilter {
    var filter = TraversalFilter()
    let only = self[TraversalOptions.only]
    let nodes = only.reduce(into: Set<NodeKind>()) { $0.formUnion($1.nodes) }
    let edges = only.reduce(into: Set<EdgeKind>()) { $0.formUnion($1.edges) }
    if !nodes.isEmpty { filter.nodeKinds = nodes }
    if !edges.isEmpty { filter.edgeKinds = edges }
    for list in self[TraversalOptions.without] {
      filter.nodeKinds.subtract(list.nodes)
      filter.edgeKinds.subtract(list.edges)
    }
    filter.avoided = try self[TraversalOptions.avoid].map { try store.find($0) }
    (filter.from, filter.through) = try span(
      from: TraversalOptions.from,
      to: TraversalOptions.through
    )
    filter.certainty = certainty
    return filter
  }

  /// How sure it must be that something is in time and in order.
  var certainty: TimelineQuery.Certainty {
    self[TraversalOptions.certainly] ? .certainly : .possibly
  }
}
