internal import CommandLineTool
internal import EventGraph

/// `statement`: which articles tell of one statement.
enum StatementCommand: CommandFamily {
  static let name = "statement"
  static let summary = "decide which articles tell of one statement"
  static let details = """
    What you decide is written down beside the graph, and holds for every article that comes \
    later. The articles stay as they are, so `graph undo` takes any decision back.
    """
  static let subcommands: [any Command.Type] = [Same.self, Different.self]

  /// `statement same`: several statements are one.
  enum Same: DecidingCommand {
    static let name = "same"
    static let summary = "say that several statements are one; the first one's id stays"
    static let examples = [
      Example(
        "graph statement same statement:2022-12-30-普京-5a statement:2022-12-31-普京-c1",
        "Two translations of one sentence."
      )
    ]
    static let action = Decision.Action.statementSame
    static let statements = Argument<[String]>(
      "statement",
      help: "two or more ids, or their beginnings"
    )
    static var parameters: [any Parameter] { [statements, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let ids = try ids(arguments[statements], among: [.statement], in: store)
      guard ids.count > 1 else {
        throw CommandFailure(.usage, "one statement is one already; name two or more")
      }
      return ids
    }
  }

  /// `statement different`: some articles tell of another one.
  enum Different: DecidingCommand {
    static let name = "different"
    static let summary = "say that some articles tell of another statement"
    static let examples = [
      Example(
        "graph statement different statement:2022-12-30-普京-5a --in article:晨报",
        "This paper quotes another sentence."
      )
    ]
    static let action = Decision.Action.statementDifferent
    static let statement = Argument<String>("statement", help: "an id, or its beginning")
    static let articles = Option<[String]>(
      "in",
      value: "article",
      help: "an article that tells of the other one; repeatable"
    )
    static var parameters: [any Parameter] { [statement, articles, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let node = try store.find(arguments[statement], among: [.statement])
      guard !arguments[articles].isEmpty else {
        throw CommandFailure(.usage, "name the articles that tell of the other one with --in")
      }
      return [node.id] + (try Self.articles(arguments[articles], in: store))
    }
  }
}
