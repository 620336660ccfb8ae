extension CommandReference {
  /// The reference of a tool, where completion begins.
  init(of tool: Tool) {
    self.init(of: nil, at: [tool.name], in: tool)
  }

  /// This reference and all below it, each before its subcommands.
  var withDescendants: [CommandReference] {
    [self] + subcommands.flatMap(\.withDescendants)
  }

  /// The words after the name of the tool, joined by spaces; empty for the tool itself.
  var key: String {
    path.dropFirst().joined(separator: " ")
  }

  /// The long and short spellings of an option.
  static func spellings(of option: ParameterDeclaration) -> [String] {
    [option.spelling] + (option.short.map { ["-\($0)"] } ?? [])
  }

  /// The spellings of global options that take the next word.
  var globalValueSpellings: [String] {
    globalOptions.filter { $0.kind == .option }.flatMap(Self.spellings)
  }

  /// What the words that are no options are completed with.
  var argumentCompletion: Completion {
    let completions = arguments.map(\.completion)
    return completions.first { $0 != .nothing } ?? .nothing
  }
}

/// Quotes text for POSIX shells, zsh included.
func shellQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
