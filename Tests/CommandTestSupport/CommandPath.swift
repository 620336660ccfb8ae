package import CommandLineTool

/// A command of a tool and the words that call it.
package struct CommandPath: Sendable, CustomStringConvertible {
  package let words: [String]
  package let command: any Command.Type

  package var description: String { words.joined(separator: " ") }

  /// Every command of a tool, families before their members.
  package static func all(of tool: Tool) -> [CommandPath] {
    tool.commands.flatMap { collect($0, below: []) }
  }

  private static func collect(
    _ command: any Command.Type,
    below path: [String]
  ) -> [CommandPath] {
    let words = path + [command.name]
    return [CommandPath(words: words, command: command)]
      + command.subcommands.flatMap { collect($0, below: words) }
  }
}
