/// A command-line tool: its name, its commands, and the options they share.
package struct Tool: Sendable {
  package let name: String
  package let version: String
  /// What the tool is for, in one sentence without a full stop.
  package let summary: String
  package let groups: [CommandGroup]
  /// Options of every command, besides the standard ones.
  package let sharedParameters: [any Parameter]
  /// Puts an error of a lower layer into words; nil calls it a bug.
  package let explain: @Sendable (any Error, _ words: [String]) -> CommandFailure?

  package init(
    name: String,
    version: String,
    summary: String,
    groups: [CommandGroup],
    sharedParameters: [any Parameter] = [],
    explain: @escaping @Sendable (any Error, _ words: [String]) -> CommandFailure? = { _, _ in nil }
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.groups = groups
    self.sharedParameters = sharedParameters
    self.explain = explain
  }

  /// Every command, in the order of the overview.
  package var commands: [any Command.Type] {
    groups.flatMap(\.commands)
  }

  /// The options that stand before or after any command.
  package var globalParameters: [any Parameter] {
    sharedParameters + StandardOptions.all
  }
}
