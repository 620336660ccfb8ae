internal import Suggestions

/// Reads the words of a command line by what a tool declares.
struct CommandLineParser {
  let tool: Tool
  /// The words of the command, as far as they are known.
  private var path: [String]
  private var scanner: WordScanner

  init(_ tool: Tool, words: [String]) {
    self.tool = tool
    path = [tool.name]
    scanner = WordScanner(words)
  }

  /// Tells what is asked for.
  static func parse(_ words: [String], for tool: Tool) throws(UsageError) -> Invocation {
    var parser = CommandLineParser(tool, words: words)
    do {
      return try parser.parse()
    } catch {
      throw UsageError(error, in: parser.path)
    }
  }

  private mutating func parse() throws(UsageProblem) -> Invocation {
    let globals = tool.globalParameters.map(\.declaration)
    guard let command = try findCommand(knowing: globals) else {
      return try parseWithoutCommand()
    }
    if scanner.asksForHelp || isGiven(StandardOptions.help) {
      return .help(command: path, command)
    }
    guard command.subcommands.isEmpty else {
      throw .missingSubcommand(command.subcommands.map { $0.name })
    }
    let declarations = command.parameters.map(\.declaration)
    let words = try collectArguments(knowing: declarations + globals)
    if isGiven(StandardOptions.version) { return .version }
    try assign(words, to: declarations.filter { $0.kind == .argument })
    try check(declarations, rules: command.rules)
    let arguments = ParsedArguments(
      tool: tool,
      command: path,
      given: scanner.given,
      declared: (declarations + globals).map(\.spelling)
    )
    return .run(command, arguments)
  }

  private func parseWithoutCommand() throws(UsageProblem) -> Invocation {
    if isGiven(StandardOptions.help) { return .help(command: path, nil) }
    if isGiven(StandardOptions.version) { return .version }
    throw .noCommand
  }

  private func isGiven(_ parameter: some Parameter) -> Bool {
    !scanner.given[parameter.declaration.spelling].isEmpty
  }

  /// Follows the words from command to subcommand.
  private mutating func findCommand(
    knowing globals: [ParameterDeclaration]
  ) throws(UsageProblem) -> (any Command.Type)? {
    var found: (any Command.Type)?
    var choices = tool.commands
    while !choices.isEmpty {
      let helpIsAhead = found != nil && scanner.asksForHelp
      guard let word = try scanner.nextArgument(knowing: globals) else { break }
      guard let next = choices.first(where: { $0.name == word }) else {
        if helpIsAhead { break }
        let nearest = NearestName.find(word, among: choices.map { $0.name })
        throw .unknownCommand(word, nearest: nearest)
      }
      path.append(word)
      found = next
      choices = next.subcommands
    }
    return found
  }

  private mutating func collectArguments(
    knowing options: [ParameterDeclaration]
  ) throws(UsageProblem) -> [String] {
    var words: [String] = []
    while let word = try scanner.nextArgument(knowing: options) {
      words.append(word)
    }
    return words
  }

  /// Gives each argument its words; the one that takes many gets what the others leave.
  private mutating func assign(
    _ words: [String],
    to arguments: [ParameterDeclaration]
  ) throws(UsageProblem) {
    var remaining = words[...]
    for (index, argument) in arguments.enumerated() {
      let reserved = arguments[(index + 1)...].count { $0.isRequired }
      let available = max(0, remaining.count - reserved)
      let taken = argument.isRepeatable ? available : min(1, available)
      for word in remaining.prefix(taken) {
        try scanner.record(word, for: argument)
      }
      remaining = remaining.dropFirst(taken)
      if taken == 0, argument.isRequired {
        throw .missingArgument(argument.spelling)
      }
    }
    if let extra = remaining.first { throw .unexpectedArgument(extra) }
  }

  private func check(
    _ declarations: [ParameterDeclaration],
    rules: [ParameterRule]
  ) throws(UsageProblem) {
    let given = scanner.given
    for option in declarations where option.kind == .option {
      let count = given[option.spelling].count
      if count > 1, !option.isRepeatable { throw .givenTwice(option.fullSpelling) }
      if count == 0, option.isRequired { throw .missingOneOf([option.fullSpelling]) }
    }
    for rule in rules {
      if let problem = rule.violation(given: { !given[$0.spelling].isEmpty }) { throw problem }
    }
  }
}
