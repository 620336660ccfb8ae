/// One verb of a tool: what it is called, what it takes, what it does.
///
/// Commands are types without values, so that a tool with forty of them builds none but the one
/// it was asked for.
package protocol Command: SendableMetatype {
  /// The word that calls it.
  static var name: String { get }
  /// What it does, in a phrase that begins with a verb and has no full stop.
  static var summary: String { get }
  /// What else its page says; paragraphs are separated by an empty line.
  static var details: String { get }
  /// Command lines worth copying.
  static var examples: [Example] { get }
  /// Its options and arguments; the arguments in the order they are typed.
  static var parameters: [any Parameter] { get }
  /// What must hold between its parameters.
  static var rules: [ParameterRule] { get }
  /// The verbs under this one; a command that has any does nothing by itself.
  static var subcommands: [any Command.Type] { get }

  /// Does the work.
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus
}

extension Command {
  package static var details: String { "" }
  package static var examples: [Example] { [] }
  package static var parameters: [any Parameter] { [] }
  package static var rules: [ParameterRule] { [] }
  package static var subcommands: [any Command.Type] { [] }
}
