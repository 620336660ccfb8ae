/// The section of the documentation that shows every rule of time expressions.
package enum DateRulePage {
  /// One example of a rule: a sentence, the day it was published, and what must be found in it.
  package struct Example: Sendable {
    package let rule: String
    package let text: String
    package let published: String
    package let words: String
    package let value: String
    /// Whether it has a value only where vague words do.
    package let isVague: Bool
  }

  /// The names of all rules.
  package static var rules: [String] { DateRule.all.map(\.id) }

  /// The examples of all rules.
  package static var examples: [Example] {
    DateRule.all.flatMap { rule in
      rule.examples.map { example in
        Example(
          rule: rule.id,
          text: example.text,
          published: example.published,
          words: example.words,
          value: example.value,
          isVague: vagueRules.contains(rule.id)
        )
      }
    }
  }

  private static let vagueRules: Set<String> = ["vague", "window"]

  /// The section in Markdown, without its heading.
  package static var markdown: String {
    var lines = [
      "| rule | what it reads |",
      "|---|---|",
    ]
    for rule in DateRule.all { lines.append("| `\(rule.id)` | \(rule.summary) |") }
    lines += [
      "",
      "| rule | text | published | expression | value |",
      "|---|---|---|---|---|",
    ]
    for example in examples {
      let cells = [
        "`\(example.rule)`", example.text, example.published, example.words, "`\(example.value)`",
      ]
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
