package import CommandLineTool

/// The world a command runs in during a test: what it reads, and what it takes its streams for.
package struct CommandStage {
  package var input: [UInt8] = []
  package var inputPieceSize = Int.max
  package var environment: [String: String] = [:]
  package var outputIsTerminal = false
  package var errorsAreTerminal = false
  package var terminalWidth: Int? = 80
  package var outputFailure: StreamError?
  package var interruption = Interruption()
  package var clock = ManualClock()

  package init() {}

  /// Makes the console of this world, and the sinks behind it.
  package func makeConsole() -> (console: Console, output: MemorySink, errors: MemorySink) {
    let output = MemorySink(failing: outputFailure)
    let errors = MemorySink()
    let console = Console(
      input: ByteInput(
        from: MemorySource(input, pieceSize: inputPieceSize),
        isTerminal: false
      ),
      output: ByteOutput(to: output, isTerminal: outputIsTerminal),
      errors: ByteOutput(to: errors, isTerminal: errorsAreTerminal, capacity: 0),
      environment: Environment(environment),
      interruption: interruption,
      now: { [clock] in clock.now },
      measureTerminal: { [terminalWidth] in terminalWidth }
    )
    return (console, output, errors)
  }

  /// Runs a command line in process.
  package func run(_ tool: Tool, _ words: [String]) -> CommandOutcome {
    let (console, output, errors) = makeConsole()
    let status = tool.run(words, on: console)
    return CommandOutcome(status: status, output: output.text, errors: errors.text)
  }
}
