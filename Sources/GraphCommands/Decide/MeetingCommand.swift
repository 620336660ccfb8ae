internal import CommandLineTool
internal import EventGraph

/// `meeting`: which articles tell of one meeting.
enum MeetingCommand: CommandFamily {
  static let name = "meeting"
  static let summary = "decide which articles tell of one meeting"
  static let details = """
    What you decide is written down beside the graph, and holds for every article that comes \
    later. The articles stay as they are, so `graph undo` takes any decision back.
    """
  static let subcommands: [any Command.Type] = [Same.self, Different.self]

  /// `meeting same`: several meetings are one.
  enum Same: DecidingCommand {
    static let name = "same"
    static let summary = "say that several meetings are one; the first one's id stays"
    static let examples = [
      Example(
        "graph meeting same meeting:2022-12-30-习近平-普京-video meeting:undated-2022-12-31",
        "Two tellings of one meeting."
      )
    ]
    static let action = Decision.Action.meetingSame
    static let meetings = Argument<[String]>(
      "meeting",
      help: "two or more ids, or their beginnings"
    )
    static var parameters: [any Parameter] { [meetings, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let ids = try ids(arguments[meetings], among: [.meeting], in: store)
      guard ids.count > 1 else {
        throw CommandFailure(.usage, "one meeting is one already; name two or more")
      }
      return ids
    }
  }

  /// `meeting different`: some articles tell of another one.
  enum Different: DecidingCommand {
    static let name = "different"
    static let summary = "say that some articles tell of another meeting"
    static let examples = [
      Example(
        "graph meeting different meeting:2022-12-30-习近平-普京-video --in article:晨报",
        "This paper tells of an earlier one."
      )
    ]
    static let action = Decision.Action.meetingDifferent
    static let meeting = Argument<String>("meeting", help: "an id, or its beginning")
    static let articles = Option<[String]>(
      "in",
      value: "article",
      help: "an article that tells of the other one; repeatable"
    )
    static var parameters: [any Parameter] { [meeting, articles, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let node = try store.find(arguments[meeting], among: [.meeting])
      guard !arguments[articles].isEmpty else {
        throw CommandFailure(.usage, "name the articles that tell of the other one with --in")
      }
      return [node.id] + (try Self.articles(arguments[articles], in: store))
    }
  }
}
