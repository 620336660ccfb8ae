/// What a parameter says about itself to parser, pages and completions.
package struct ParameterDeclaration: Sendable {
  package enum Kind: Sendable {
    /// `--reverse`.
    case flag
    /// `--limit <number>`.
    case option
    /// A word without a name before it.
    case argument
  }

  package let kind: Kind
  package let name: String
  /// The letter of the short form, as in `-o`.
  package var short: Unicode.Scalar?
  /// What stands for the value in pages; empty for a flag.
  package var valueName = ""
  package let help: String
  package var allowedWords: [String] = []
  package var bounds: String?
  package var defaultText: String?
  package var isRequired = false
  package var isRepeatable = false
  package var completion = Completion.nothing
  /// Tells whether a word can be read, before the command runs.
  package var check: @Sendable (String) throws(ArgumentProblem) -> Void = { _ in }

  package init(kind: Kind, name: String, help: String) {
    self.kind = kind
    self.name = name
    self.help = help
  }
}

extension ParameterDeclaration {
  /// The spelling that is unique within a command: `--limit`, `<file>`.
  package var spelling: String {
    kind == .argument ? "<\(name)>" : "--\(name)"
  }

  /// The spelling with its value: `--limit <number>`, `--reverse`, `<file>`.
  package var fullSpelling: String {
    kind == .option ? "\(spelling) <\(valueName)>" : spelling
  }

  /// The form in a usage line: `[--limit <number>]`, `<file>...`.
  package var usage: String {
    let dots = isRepeatable ? "..." : ""
    return isRequired ? fullSpelling + dots : "[\(fullSpelling)]\(dots)"
  }

  /// What a page adds in brackets: allowed words, bounds, default.
  package var notes: [String] {
    var notes: [String] = []
    if !allowedWords.isEmpty { notes.append("one of \(allowedWords.joined(separator: ", "))") }
    if let bounds { notes.append(bounds) }
    if kind == .option, isRepeatable { notes.append("may be repeated") }
    if kind == .option, isRequired { notes.append("required") }
    if let defaultText { notes.append("default \(defaultText)") }
    return notes
  }

  /// Describes the values a parameter takes.
  mutating func takeValues<Value: ArgumentValue>(
    called valueName: String?,
    accepting accepted: AcceptedValues<Value>,
    completing completion: Completion?
  ) {
    self.valueName = valueName ?? Value.valueName
    allowedWords = accepted.words ?? Value.allowedWords
    bounds = accepted.bounds
    self.completion = completion ?? accepted.words.map { .words($0) } ?? Value.completion
    let words = allowedWords
    check = { (word) throws(ArgumentProblem) in
      // Ahead of the value itself, which knows more words than are accepted here.
      guard words.isEmpty || words.contains(word) else { throw .unknownWord(allowed: words) }
      try accepted.check(Value(argument: word))
    }
  }
}
