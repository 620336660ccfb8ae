/// Everything the pages say about one command, or about the tool itself.
struct CommandReference {
  let tool: Tool
  /// The words that call it: `["graph", "entity", "merge"]`.
  let path: [String]
  /// Nil for the tool itself.
  let command: (any Command.Type)?

  init(of command: (any Command.Type)?, at path: [String], in tool: Tool) {
    self.tool = tool
    self.path = path
    self.command = command
  }

  var name: String { path.joined(separator: " ") }
  var summary: String { command?.summary ?? tool.summary }
  var details: String { command?.details ?? "" }
  var examples: [Example] { command?.examples ?? [] }

  private var declarations: [ParameterDeclaration] {
    command?.parameters.map(\.declaration) ?? []
  }

  var arguments: [ParameterDeclaration] { declarations.filter { $0.kind == .argument } }
  var options: [ParameterDeclaration] { declarations.filter { $0.kind != .argument } }
  var globalOptions: [ParameterDeclaration] { tool.globalParameters.map(\.declaration) }
  var ruleSentences: [String] { command?.rules.map(\.sentence) ?? [] }

  /// The groups of verbs under it.
  var groups: [CommandGroup] {
    guard let command else { return tool.groups }
    return command.subcommands.isEmpty ? [] : [CommandGroup("Commands", command.subcommands)]
  }

  /// The references of the verbs under it, in order.
  var subcommands: [CommandReference] {
    groups.flatMap(\.commands).map { CommandReference(of: $0, at: path + [$0.name], in: tool) }
  }

  /// The line that shows how it is called.
  var usage: String {
    guard groups.isEmpty else { return "\(name) <command> [options]" }
    let required = options.filter(\.isRequired).map(\.usage)
    let optional = options.filter { !$0.isRequired }
    let shown = optional.count > Self.mostOptionsInUsage ? ["[options]"] : optional.map(\.usage)
    return ([name] + required + shown + arguments.map(\.usage)).joined(separator: " ")
  }

  /// With more options than this the usage line says only that there are some.
  private static let mostOptionsInUsage = 3
}
