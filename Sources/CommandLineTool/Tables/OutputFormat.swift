/// A form in which a query can print what it finds.
package enum OutputFormat: String, CaseIterable, ArgumentValue {
  case text
  case markdown
  case csv
  case json
  case jsonl
  case html

  package static var valueName: String { "format" }

  /// The option `--format` of a command that can print `formats`; the first one is the default.
  package static func option(_ first: OutputFormat, _ others: OutputFormat...) -> Option<Self> {
    Option(
      "format",
      default: first,
      accepting: .only([first] + others),
      help: "the form of the output"
    )
  }
}
