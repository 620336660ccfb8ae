/// What a command line asks for.
enum Invocation {
  case version
  /// The help page of a command, or of the tool where the command has one word.
  case help(command: [String], (any Command.Type)?)
  case run(any Command.Type, ParsedArguments)
}
