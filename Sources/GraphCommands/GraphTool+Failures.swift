package import CommandLineTool
internal import EDTF
internal import EventGraph
internal import SystemFiles

extension GraphTool {
  /// Puts the errors of the layers below into words, each with the status that fits it.
  package static func explain(_ error: any Error, after words: [String] = []) -> CommandFailure? {
    switch error {
    case let error as FileError: CommandFailure(status(of: error.kind), error.description)
    case let error as EventGraphError: failure(for: error, after: words)
    case let error as EDTFError: CommandFailure(.badInput, error.description)
    case let error as SearchSyntaxError:
      CommandFailure(.usage, "\(error.message); \(error.advice)")
    default: nil
    }
  }

  /// Labels longer than this make a list hard to choose from.
  private static let longestLabel = 40

  /// Where a word could mean several, the sentence and the command lines that mean one of them each.
  private static func failure(
    for error: EventGraphError,
    after words: [String]
  ) -> CommandFailure {
    let status = status(of: error.kind)
    guard !error.candidates.isEmpty else { return CommandFailure(status, error.sentence) }
    let commands = error.candidates.map { candidate -> String? in
      error.ambiguousWord.flatMap { command(words, with: candidate.node.id, for: $0) }
    }
    var items = zip(error.candidates, commands).map { candidate, command in
      "\(command ?? candidate.node.id)  # \(note(on: candidate))"
    }
    if error.otherCandidates > 0 { items.append("… and \(error.otherCandidates) more") }
    let isCommand = commands.allSatisfy { $0 != nil }
    let advice = isCommand ? "run one of these" : "give one of these ids"
    return CommandFailure(status, "\(error.message); \(advice)", items: items)
  }

  /// The command line again, with an id for a word: as an argument, behind an option's `=`, or as one of
  /// the words of a meeting (2022-12-30 普京).
  private static func command(_ words: [String], with id: String, for word: String) -> String? {
    var isFound = false
    let line = words.map { argument -> String in
      let (head, value) = parts(of: argument)
      var pieces = value == word ? [value] : value.split(separator: " ").map(String.init)
      guard let place = pieces.firstIndex(of: word), !isFound else { return quoted(argument) }
      isFound = true
      pieces[place] = id
      return quoted(head + pieces.joined(separator: " "))
    }
    return isFound ? (["graph"] + line).joined(separator: " ") : nil
  }

  /// `--person=` and what stands behind it; any other argument is a value as a whole.
  private static func parts(of argument: String) -> (head: String, value: String) {
    guard argument.hasPrefix("--"), let mark = argument.firstIndex(of: "=") else {
      return ("", argument)
    }
    let start = argument.index(after: mark)
    return (String(argument[..<start]), String(argument[start...]))
  }

  /// An argument as a shell reads it back.
  private static func quoted(_ argument: String) -> String {
    let isPlain = argument.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x7F && scalar != "\u{3000}" && scalar != "\u{A0}"
        || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./:=+,@%".unicodeScalars.contains(scalar)
    }
    guard !isPlain || argument.isEmpty else { return argument }
    let inner = argument.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(inner.joined(separator: "'\\''"))'"
  }

  /// What a candidate is called, what it is and when, and how many articles tell of it.
  private static func note(on candidate: Candidate) -> String {
    let node = candidate.node
    let count = candidate.articles
    let parts = [
      TextTruncation.cut(TerminalText.oneLine(node.label), to: longestLabel),
      candidate.title.map(TerminalText.oneLine), node.happened?.description,
      count == 0 ? nil : count == 1 ? "1 article" : "\(count) articles",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func status(of kind: FileError.Kind) -> ExitStatus {
    switch kind {
    case .noInput: .noInput
    case .noOutput: .cannotWrite
    case .inputOutput: .inputOutput
    case .tooLarge: .badInput
    }
  }

  private static func status(of kind: EventGraphError.Kind) -> ExitStatus {
    switch kind {
    case .notFound: .nothingFound
    case .invalidData: .badInput
    case .noInput: .noInput
    case .missingEngine: .unavailable
    case .cannotWrite: .cannotWrite
    case .inputOutput: .inputOutput
    case .internalError: .bug
    }
  }
}
