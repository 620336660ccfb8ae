/// Everything a command may see of the world it runs in: streams, terminal, time, Ctrl-C.
///
/// A test hands in its own, so that commands run in process and nothing of them is left behind.
package final class Console {
  package let input: ByteInput
  /// Standard output: data, and nothing but data where it is not a terminal.
  package let output: ByteOutput
  /// Standard error: errors, notes and progress.
  package let errors: ByteOutput
  package let environment: Environment
  package let interruption: Interruption
  /// The time since some fixed moment; it never goes back.
  package let now: @Sendable () -> Duration
  /// The width of the terminal in columns, where there is one.
  private let measureTerminal: () -> Int?

  package var colorChoice = ColorChoice.auto
  package var isQuiet = false
  /// The line that shows how far the work has come, while there is one.
  var progressLine: String? {
    didSet { drawProgress(replacing: oldValue) }
  }

  package init(
    input: ByteInput,
    output: ByteOutput,
    errors: ByteOutput,
    environment: Environment,
    interruption: Interruption,
    now: @escaping @Sendable () -> Duration,
    measureTerminal: @escaping () -> Int?
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.environment = environment
    self.interruption = interruption
    self.now = now
    self.measureTerminal = measureTerminal
    input.beforeWaiting = { [output] () throws(StreamError) in try output.flush() }
  }

  /// How many columns lines may have; nil where output goes to a file and may be as wide as it is.
  package var width: Int? {
    output.isTerminal || environment["COLUMNS"] != nil ? terminalWidth : nil
  }

  /// How many columns a line on standard error may have.
  var errorWidth: Int { terminalWidth }

  private var terminalWidth: Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    return measureTerminal() ?? 80
  }

  /// Writes a line for the person at the terminal to standard error, unless `--quiet` is given.
  package func note(_ line: String) throws(StreamError) {
    guard !isQuiet else { return }
    let shown = progressLine
    progressLine = nil
    try errors.print(TerminalText.oneLine(line))
    progressLine = shown
  }
}
