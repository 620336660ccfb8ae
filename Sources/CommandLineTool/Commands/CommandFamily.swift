/// A verb that only gathers others, as `entity` does in `graph entity merge`.
package protocol CommandFamily: Command {}

extension CommandFamily {
  package static func run(
    _ arguments: ParsedArguments,
    on console: Console
  ) throws -> ExitStatus {
    throw UsageError(.missingSubcommand(subcommands.map { $0.name }), in: arguments.command)
  }
}
