internal import CommandLineTool
internal import EventGraph

/// A command that writes one decision down.
protocol DecidingCommand: Command {
  /// What it decides.
  static var action: Decision.Action { get }
  /// The ids it is about, found in the graph.
  static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String]
}

/// The option that all decisions have.
enum DecisionOption {
  static let reason = Option<String?>(
    "because",
    value: "reason",
    help: "why, in your own words; kept with the decision"
  )
}

extension DecidingCommand {
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let path = arguments.databasePath(on: console)
    let store = try GraphStore.openExistingForWriting(path: path)
    let decision = Decision(
      action,
      try operands(arguments, in: store),
      reason: arguments[DecisionOption.reason]
    )
    let added = try store.decide([decision])
    try console.output.print(TerminalText.oneLine(decision.description))
    let labels = Labels(language: arguments.language(on: console))
    try console.note(
      added == 0
        ? labels("that was decided before", "此前已有这项决定")
        : labels("`graph undo` takes it back", "可用 graph undo 撤销")
    )
    return .done
  }

  /// The ids of entities that are made from articles; what people wrote in files is changed there.
  static func ids(
    _ names: [String],
    among kinds: [NodeKind],
    in store: GraphStore
  ) throws -> [String] {
    let nodes = try names.map { try store.find($0, among: kinds) }
    guard let first = nodes.first else { return [] }
    if let other = nodes.first(where: { $0.kind != first.kind }) {
      throw CommandFailure(
        .usage,
        "\(first.id) and \(other.id) are of two kinds; only two of one kind can be one"
      )
    }
    var seen: Set<String> = []
    if let twice = nodes.first(where: { !seen.insert($0.id).inserted }) {
      throw CommandFailure(.usage, "\(twice.id) is named twice; name two that differ")
    }
    return nodes.map(\.id)
  }

  /// The ids of articles.
  static func articles(_ names: [String], in store: GraphStore) throws -> [String] {
    try names.map { try store.find($0, among: [.article]).id }
  }
}
