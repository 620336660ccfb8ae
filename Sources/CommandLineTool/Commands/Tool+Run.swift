extension Tool {
  /// Follows a command line, without the name of the tool, and tells how the process should end.
  package func run(_ words: [String], on console: Console) -> ExitStatus {
    do {
      let status = try follow(words, on: console)
      try console.output.flush()
      return status
    } catch {
      let failure = failure(for: error, after: words)
      // What was found before the failure is still worth having; a second failure is not news.
      try? console.output.flush()
      report(failure, on: console)
      return failure.status
    }
  }

  /// Ends with the sentence for command lines that are no text.
  package func run(_ arguments: ProcessArguments, on console: Console) -> ExitStatus {
    switch arguments {
    case .words(let words):
      return run(words, on: console)
    case .notUnicode(let position):
      let failure = failure(for: UsageError(.notUnicode(position: position), in: [name]))
      report(failure, on: console)
      return failure.status
    }
  }

  private func follow(_ words: [String], on console: Console) throws -> ExitStatus {
    switch try parse(words, on: console) {
    case .version:
      try console.output.print("\(name) \(version)")
      return .done
    case .help(let path, let command):
      let page = HelpPage(of: command, at: path, in: self)
      try console.output.write(page.text(for: console))
      return .done
    case .run(let command, let arguments):
      console.colorChoice = arguments[StandardOptions.color]
      console.isQuiet = arguments[StandardOptions.quiet]
      return try command.run(arguments, on: console)
    }
  }

  /// Parses, and shows the overview to somebody who typed nothing but the name.
  private func parse(_ words: [String], on console: Console) throws -> Invocation {
    do {
      return try CommandLineParser.parse(words, for: self)
    } catch {
      if error.problem == .noCommand, console.errors.isTerminal {
        let overview = HelpPage(of: nil, at: [name], in: self)
        try console.errors.write(overview.text(for: console) + "\n")
      }
      throw error
    }
  }

  private func failure(for error: any Error, after words: [String] = []) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let error as UsageError: CommandFailure(.usage, error.description)
    case let error as StreamError: CommandFailure(error.status, error.description)
    case is Interrupted: CommandFailure(.interrupted, Interrupted.message)
    default: explain(error, words) ?? bug(error)
    }
  }

  private func bug(_ error: any Error) -> CommandFailure {
    CommandFailure(
      .bug,
      "could not finish: \(error); this is a fault of \(name) \(version), please report it"
    )
  }

  private func report(_ failure: CommandFailure, on console: Console) {
    guard failure.status != .closedPipe else { return }
    // Nobody is left to tell when standard error itself fails.
    try? console.errors.print("\(name): \(TerminalText.oneLine(failure.message))")
    for item in failure.items { try? console.errors.print("  \(TerminalText.oneLine(item))") }
  }
}
