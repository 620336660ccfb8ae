internal import CommandLineTool
internal import EventGraph

/// A kind of event of which people decide which articles tell of one.
protocol DecidedEvent {
  static var kind: NodeKind { get }
  static var same: Decision.Action { get }
  static var different: Decision.Action { get }
  static var sameExample: Example { get }
  static var differentExample: Example { get }
}

/// Statements, of which people decide.
enum DecidedStatement: DecidedEvent {
  static let kind = NodeKind.statement
  static let same = Decision.Action.statementSame
  static let different = Decision.Action.statementDifferent
  static let sameExample = Example(
    "graph statement same statement:2022-12-30-普京-5a statement:2022-12-31-普京-c1",
    "Two translations of one sentence."
  )
  static let differentExample = Example(
    "graph statement different statement:2022-12-30-普京-5a --in article:晨报",
    "This paper quotes another sentence."
  )
}

/// Meetings, of which people decide.
enum DecidedMeeting: DecidedEvent {
  static let kind = NodeKind.meeting
  static let same = Decision.Action.meetingSame
  static let different = Decision.Action.meetingDifferent
  static let sameExample = Example(
    "graph meeting same meeting:2022-12-30-习近平-普京-video meeting:undated-2022-12-31",
    "Two tellings of one meeting."
  )
  static let differentExample = Example(
    "graph meeting different meeting:2022-12-30-习近平-普京-video --in article:晨报",
    "This paper tells of an earlier one."
  )
}

/// `statement` and `meeting`: which articles tell of one.
enum EventCommand<Event: DecidedEvent>: CommandFamily {
  static var name: String { Event.kind.rawValue }
  static var summary: String { "decide which articles tell of one \(name)" }
  static var details: String {
    """
    What you decide is written down beside the graph, and holds for every article that comes \
    later. The articles stay as they are, so `graph undo` takes any decision back.
    """
  }
  static var subcommands: [any Command.Type] { [Same.self, Different.self] }

  /// `statement same`, `meeting same`: several are one.
  enum Same: DecidingCommand {
    static var name: String { "same" }
    static var summary: String {
      "say that several \(Event.kind.rawValue)s are one; the first one's id stays"
    }
    static var examples: [Example] { [Event.sameExample] }
    static var action: Decision.Action { Event.same }
    static var events: Argument<[String]> {
      Argument(Event.kind.rawValue, help: "two or more ids, or their beginnings")
    }
    static var parameters: [any Parameter] { [events, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let ids = try ids(arguments[events], among: [Event.kind], in: store)
      guard ids.count > 1 else {
        let name = Event.kind.rawValue
        throw CommandFailure(.usage, "one \(name) is one already; name two or more")
      }
      return ids
    }
  }

  /// `statement different`, `meeting different`: some articles tell of another one.
  enum Different: DecidingCommand {
    static var name: String { "different" }
    static var summary: String { "say that some articles tell of another \(Event.kind.rawValue)" }
    static var examples: [Example] { [Event.differentExample] }
    static var action: Decision.Action { Event.different }
    static var event: Argument<String> {
      Argument(Event.kind.rawValue, help: "an id, or its beginning")
    }
    static var articles: Option<[String]> {
      Option(
        "in",
        value: "article",
        help: "an article that tells of the other one; repeatable"
      )
    }
    static var parameters: [any Parameter] { [event, articles, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let node = try store.find(arguments[event], among: [Event.kind])
      guard !arguments[articles].isEmpty else {
        throw CommandFailure(.usage, "name the articles that tell of the other one with --in")
      }
      return [node.id] + (try Self.articles(arguments[articles], in: store))
    }
  }
}
