internal import CommandLineTool
internal import EventGraph

/// `entity`: who is who.
enum EntityCommand: CommandFamily {
  static let name = "entity"
  static let summary = "decide which names are one person, outlet, organization or place"
  static let details = """
    What you decide is written down beside the graph, and holds for every article that comes \
    later. The articles stay as they are, so `graph undo` takes any decision back. `graph \
    decisions` lists them, and `graph review` shows where one is wanted.
    """
  static let subcommands: [any Command.Type] = [
    Merge.self, Split.self, Rename.self, Alias.self, NotSame.self,
  ]

  private static let kinds: [NodeKind] = [.person, .organization, .outlet, .place]

  /// `entity merge`: several entities are one.
  enum Merge: DecidingCommand {
    static let name = "merge"
    static let summary = "say that several entities are one; the first one's name stays"
    static let examples = [
      Example("graph entity merge 佩斯科夫 别斯科夫 --because 译名不同", "Two spellings of one man.")
    ]
    static let action = Decision.Action.entityMerge
    static let entities = Argument<[String]>("entity", help: "two or more names or ids")
    static var parameters: [any Parameter] { [entities, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let ids = try ids(arguments[entities], among: kinds, in: store)
      guard ids.count > 1 else {
        throw CommandFailure(.usage, "one entity is one already; name two or more")
      }
      return ids
    }
  }

  /// `entity split`: in some articles a name means somebody else.
  enum Split: DecidingCommand {
    static let name = "split"
    static let summary = "say that in some articles a name means somebody else"
    static let examples = [
      Example(
        "graph entity split 王伟 --as 王伟（教授） --in article:晨报",
        "Two men of one name; what this article tells is the professor's."
      )
    ]
    static let action = Decision.Action.entitySplit
    static let entity = Argument<String>("entity", help: "a name or an id")
    static let other = Option<String?>("as", value: "name", help: "how the other one is called")
    static let articles = Option<[String]>(
      "in",
      value: "article",
      help: "an article that means the other one; repeatable"
    )
    static var parameters: [any Parameter] { [entity, other, articles, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let node = try store.find(arguments[entity], among: kinds)
      guard let name = arguments[other], !arguments[articles].isEmpty else {
        throw CommandFailure(.usage, "give the other one's name with --as and articles with --in")
      }
      return [node.id, "\(node.kind.rawValue):\(name)"]
        + (try Self.articles(arguments[articles], in: store))
    }
  }

  /// `entity rename`: an entity is shown under another name.
  enum Rename: DecidingCommand {
    static let name = "rename"
    static let summary = "show an entity under another name; its id stays"
    static let examples = [Example("graph entity rename 普丁 普京", "The name our readers know.")]
    static let action = Decision.Action.entityRename
    static let entity = Argument<String>("entity", help: "a name or an id")
    static let newName = Argument<String>("name", help: "the name to show")
    static var parameters: [any Parameter] { [entity, newName, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      [try store.find(arguments[entity], among: kinds).id, arguments[newName]]
    }
  }

  /// `entity alias`: an entity has another name.
  enum Alias: DecidingCommand {
    static let name = "alias"
    static let summary = "give an entity another name; whoever is called so is that entity"
    static let examples = [Example("graph entity alias 普京 蒲亭", "A spelling of Malaysia's papers.")]
    static let action = Decision.Action.entityAlias
    static let entity = Argument<String>("entity", help: "a name or an id")
    static let newName = Argument<String>("name", help: "the other name")
    static var parameters: [any Parameter] { [entity, newName, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      [try store.find(arguments[entity], among: kinds).id, arguments[newName]]
    }
  }

  /// `entity not-same`: two that look alike are two.
  enum NotSame: DecidingCommand {
    static let name = "not-same"
    static let summary = "say that two entities that look alike are two"
    static let examples = [Example("graph entity not-same 张伟 张玮", "`graph review` asks no more.")]
    static let action = Decision.Action.entityNotSame
    static let one = Argument<String>("entity", help: "a name or an id")
    static let other = Argument<String>("other", help: "another name or id")
    static var parameters: [any Parameter] { [one, other, DecisionOption.reason] }

    static func operands(_ arguments: ParsedArguments, in store: GraphStore) throws -> [String] {
      let words = [arguments[one], arguments[other]]
      return try store.joinedByLatinName(words) ?? ids(words, among: kinds, in: store)
    }
  }
}
