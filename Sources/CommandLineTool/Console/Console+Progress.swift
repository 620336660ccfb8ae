extension Console {
  /// Shows how far `body` has come; it says so through the bar it is handed.
  package func withProgress<Result>(
    _ label: String,
    of total: Int? = nil,
    _ body: (ProgressBar) throws -> Result
  ) rethrows -> Result {
    defer { progressLine = nil }
    return try body(ProgressBar(label, of: total, on: self))
  }

  /// Whether anybody would see a progress bar.
  var showsProgress: Bool {
    errors.isTerminal && !isQuiet && environment["TERM"] != "dumb"
  }

  /// Takes the progress line off the terminal, or puts it there.
  ///
  /// A terminal that cannot be written any more is no reason to stop the work.
  func drawProgress(replacing old: String?) {
    guard progressLine != old else { return }
    try? errors.write("\r\u{1B}[K" + (progressLine ?? ""))
  }
}
