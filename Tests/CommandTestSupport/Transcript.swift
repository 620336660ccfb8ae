package import CommandLineTool

/// Shows command lines and all that came of them, as a reader of a golden file wants to see it.
package enum Transcript {
  /// Runs each command line and writes `$ line`, its output, its errors and its status.
  package static func of(
    _ lines: [[String]],
    tool: Tool,
    on stage: CommandStage = CommandStage()
  ) -> String {
    lines.map { words in
      let outcome = stage.run(tool, words)
      let line = ([tool.name] + words.map(quoted)).joined(separator: " ")
      let status = outcome.status == .done ? "" : "exit \(outcome.status.rawValue)\n"
      return "$ \(line)\n\(outcome.output)\(outcome.errors)\(status)"
    }.joined(separator: "\n")
  }

  private static func quoted(_ word: String) -> String {
    word.isEmpty || word.contains(" ") ? "'\(word)'" : word
  }
}
