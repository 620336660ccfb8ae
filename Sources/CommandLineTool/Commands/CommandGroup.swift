/// Commands that stand under one heading of the overview.
package struct CommandGroup: Sendable {
  package let title: String
  package let commands: [any Command.Type]

  package init(_ title: String, _ commands: [any Command.Type]) {
    self.title = title
    self.commands = commands
  }
}
