/// `completion`: the script that lets a shell complete the tool's command lines.
package enum CompletionCommand: Command {
  package static let name = "completion"
  package static let summary = "write the completion script of a shell"
  package static let details = """
    The script knows every command and option, the values an option can have, and which \
    arguments are files. Installed packages bring it along; by hand, put it where the shell looks \
    for completions.
    """
  package static let examples = [
    Example(
      "source <(graph completion bash)",
      "Complete in this bash; in ~/.bashrc, in every one."
    ),
    Example(
      "graph completion zsh > ~/.zfunc/_graph",
      "Complete in zsh, with ~/.zfunc in $fpath."
    ),
    Example(
      "graph completion fish > ~/.config/fish/completions/graph.fish",
      "Complete in fish."
    ),
  ]

  static let shell = Argument<Shell>("shell", help: "the shell to write for")

  package static var parameters: [any Parameter] { [shell] }

  package static func run(
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ExitStatus {
    let tool = arguments.tool
    switch arguments[shell] {
    case .bash: try console.output.write(BashCompletion(of: tool).script)
    case .zsh: try console.output.write(ZshCompletion(of: tool).script)
    case .fish: try console.output.write(FishCompletion(of: tool).script)
    }
    return .done
  }
}
