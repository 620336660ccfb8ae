internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// The options that choose a part of the graph, the same for drawings and exports.
enum SelectionOptions {
  static let around = entities("around", "anything, with what lies within --depth steps of it")
  static let depth = Option<Int>(
    "depth",
    default: 1,
    accepting: .between(0, 20),
    help: "how many steps to go from --around"
  )
  static let meetings = entities("meeting", "a meeting with all that was said and reported of it")
  static let people = entities("person", "a person with everything they took part in")
  static let from = Option<EDTFDate?>("from", help: "nothing before this day, month or year")
  static let through = Option<EDTFDate?>("to", help: "nothing after this day, month or year")
  static let all = Flag("all", help: "the whole graph")

  static var parameters: [any Parameter] {
    [around, depth, meetings, people, from, through, all]
  }

  static var rules: [ParameterRule] {
    [around, meetings, people].map { .atMostOne([all, $0]) } + [.requires(depth, around)]
  }

  private static func entities(_ name: String, _ what: String) -> Option<[String]> {
    Option(name, value: "name", help: "\(what), repeatable")
  }
}

extension ParsedArguments {
  /// The part of the graph that was asked for; nil where no option chooses one.
  func selection(in store: GraphStore) throws -> SubgraphSelection? {
    let (from, through) = try span(from: SelectionOptions.from, to: SelectionOptions.through)
    let chosen = try chosenPart(in: store)
    guard from != nil || through != nil else { return chosen }
    return .during(chosen ?? .all, from: from, through: through)
  }

  private func chosenPart(in store: GraphStore) throws -> SubgraphSelection? {
    let centres = try self[SelectionOptions.around].map { try store.find($0) }
    let meetings = try self[SelectionOptions.meetings].map { try store.find($0, among: [.meeting]) }
    let people = try self[SelectionOptions.people].map { try store.find($0, among: [.person]) }
    var parts: [SubgraphSelection] = []
    if !centres.isEmpty { parts.append(.around(centres, depth: self[SelectionOptions.depth])) }
    if !(meetings + people).isEmpty { parts.append(.stories(of: meetings + people)) }
    if parts.count > 1 { return .nodes(try parts.flatMap { try store.subgraph($0).nodes }) }
    return parts.first ?? (self[SelectionOptions.all] ? .all : nil)
  }
}
