/// `help`: the pages of all commands, one at a time or all at once.
package enum HelpCommand: Command {
  package static let name = "help"
  package static let summary = "show the page of a command, or the whole reference"
  package static let examples = [
    Example("graph help", "The list of commands.")
  ]

  static let words = Argument<[String]>(
    "command",
    isRequired: false,
    completing: .commands,
    help: "the command to explain; the list of commands without it"
  )
  static let format = Option<PageFormat>(
    "format",
    default: .text,
    help: "markdown and man write the reference of every command"
  )

  package static var parameters: [any Parameter] { [words, format] }

  package static func run(
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ExitStatus {
    let tool = arguments.tool
    let words = arguments[words]
    let command = try tool.command(at: words)
    if let word = words.first, arguments[format] != .text {
      throw UsageError(.unexpectedArgument(word), in: arguments.command)
    }
    switch arguments[format] {
    case .text:
      let page = HelpPage(of: command, at: [tool.name] + words, in: tool)
      try console.output.write(page.text(for: console))
    case .markdown:
      try console.output.write(MarkdownReference(of: tool).text)
    case .man:
      try console.output.write(ManualPage(of: tool).text)
    }
    return .done
  }
}
