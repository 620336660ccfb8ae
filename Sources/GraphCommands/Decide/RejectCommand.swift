internal import CommandLineTool
internal import EventGraph

/// `reject`: something was found that is not there.
enum RejectCommand: DecidingCommand {
  static let name = "reject"
  static let summary = "take something out that was found by mistake"
  static let details = """
    A statement, meeting or omission that no article tells, or a name that is nobody's, vanishes \
    from the graph with everything that hangs on it. The articles stay as they are, and `graph \
    undo` brings it back. What a curated file says is changed in that file.
    """
  static let examples = [
    Example("graph reject person:高峰期 --because 不是人名", "An ordinary word, taken for a name.")
  ]
  static let action = Decision.Action.reject
  static let entity = Argument<String>("entity", help: "an id, or its beginning")
  static var parameters: [any Parameter] { [entity, DecisionOption.reason] }

  static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
    let node = try store.find(arguments[entity])
    guard node.kind != .article else {
      throw CommandFailure(
        .usage,
        "\(node.id) is an article; take its page away and run `graph ingest --prune`"
      )
    }
    return [node.id]
  }
}
