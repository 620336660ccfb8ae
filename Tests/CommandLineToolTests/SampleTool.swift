import CommandLineTool

/// A tool with one of everything the kit can declare.
enum SampleTool {
  static let tool = Tool(
    name: "archive",
    version: "1.2.3",
    summary: "keep newspapers in order",
    groups: [
      CommandGroup("Reading", [ListCommand.self, CopyCommand.self, FailCommand.self]),
      CommandGroup("Deciding", [EntityCommand.self]),
      CommandGroup("About archive", [HelpCommand.self, CompletionCommand.self]),
    ],
    sharedParameters: [shelf]
  )

  static let shelf = Option<FilePath?>("shelf", short: "s", help: "the shelf to work on")

  /// Prints what it was given, one parameter a line.
  enum ListCommand: Command {
    static let name = "list"
    static let summary = "list articles"
    static let details = """
      Articles come in the order of their dates. An article without a date comes last; \
      it is never given one.

      Names may be written in either script: 習近平 finds 习近平, and the other way round too.
      """
    static let examples = [
      Example("archive list --person 习近平 --limit 3", "The first three articles about him.")
    ]

    static let person = Option<String?>(
      "person",
      short: "p",
      value: "name",
      help: "only about this person"
    )
    static let outlet = Option<[String]>("outlet", value: "name", help: "only from this outlet")
    static let limit = Option<Int>(
      "limit",
      short: "n",
      default: 20,
      accepting: .between(-5, 1_000),
      help: "at most so many articles"
    )
    static let share = Option<Double?>("share", accepting: .atLeast(0), help: "at least this share")
    static let format = OutputFormat.option(.text, .csv, .jsonl)
    static let reverse = Flag("reverse", short: "r", help: "newest first")
    static let verbose = Flag("verbose", short: "v", help: "say more")
    static let group = Option<String?>("group", value: "name", help: "only about this group")
    static let from = Option<String?>("from", value: "date", help: "from this date on")
    static let until = Option<String?>("until", value: "date", help: "up to this date")
    static let pages = Argument<[FilePath]>("page", isRequired: false, help: "only these pages")

    static let parameters: [any Parameter] = [
      person, group, outlet, from, until, limit, share, format, reverse, verbose, pages,
    ]
    static let rules: [ParameterRule] = [.atMostOne([person, group]), .requires(until, from)]

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> ExitStatus {
      try console.output.print("person \(arguments[person] ?? "-")")
      try console.output.print("outlets \(arguments[outlet])")
      try console.output.print("limit \(arguments[limit])")
      try console.output.print("share \(arguments[share].map { "\($0)" } ?? "-")")
      try console.output.print("format \(arguments[format])")
      try console.output.print("reverse \(arguments[reverse]) verbose \(arguments[verbose])")
      try console.output.print("pages \(arguments[pages].map(\.text))")
      try console.output.print("shelf \(arguments[shelf]?.text ?? "-")")
      return .done
    }
  }

  /// Takes many words before one.
  enum CopyCommand: Command {
    static let name = "copy"
    static let summary = "copy pages to a folder"
    static let pages = Argument<[FilePath]>("page", help: "the pages to copy")
    static let folder = Argument<FilePath>("folder", completing: .folders, help: "where to")
    static let mode = Option<String>("mode", accepting: .only(["link", "whole"]), help: "how")
    static let parameters: [any Parameter] = [mode, pages, folder]

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> ExitStatus {
      let pages = arguments[pages].map(\.text).joined(separator: ",")
      try console.output.print("\(arguments[mode]) \(pages) -> \(arguments[folder].text)")
      return .done
    }
  }

  /// Fails in the way it is told to.
  enum FailCommand: Command {
    static let name = "fail"
    static let summary = "fail"
    static let way = Argument<String>(
      "way",
      accepting: .only(["stop", "bug", "input"]),
      help: "how"
    )
    static let parameters: [any Parameter] = [way]

    private struct Surprise: Error {}

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> ExitStatus {
      try console.output.print("before")
      switch arguments[way] {
      case "stop":
        console.interruption.request()
        try console.interruption.check()
      case "input":
        throw CommandFailure(
          .noInput,
          "could not read \u{1B}[31m新闻.md",
          because: "no such file",
          advice: "check\nits name"
        )
      default: throw Surprise()
      }
      return .done
    }
  }

  enum EntityCommand: CommandFamily {
    static let name = "entity"
    static let summary = "decide who is who"
    static let subcommands: [any Command.Type] = [MergeCommand.self, NotSameCommand.self]
  }

  enum MergeCommand: Command {
    static let name = "merge"
    static let summary = "say that two names mean one entity"
    static let one = Argument<String>("one", help: "a name")
    static let other = Argument<String>("other", help: "another name of the same")
    static let reason = Option<String>("reason", help: "why")
    static let parameters: [any Parameter] = [reason, one, other]

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> ExitStatus {
      try console.output.print("\(arguments[one]) = \(arguments[other]): \(arguments[reason])")
      return .done
    }
  }

  enum NotSameCommand: Command {
    static let name = "not-same"
    static let summary = "say that two names mean two entities"
    static let one = Option<String?>("one", help: "a name")
    static let other = Option<String?>("other", help: "a name")
    static let parameters: [any Parameter] = [one, other]
    static let rules: [ParameterRule] = [.exactlyOne([one, other])]

    static func run(
      _ arguments: ParsedArguments,
      on console: Console
    ) throws -> ExitStatus {
      .nothingFound
    }
  }
}
