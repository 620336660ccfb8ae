import Foundation

/// The executable `graph` that was built with the tests, running.
struct BuiltTool {
  /// How it ended, and what it said.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  let process = Process()
  let input = Pipe()
  let output = Pipe()
  let errors = Pipe()

  /// The path of the executable, beside the bundle the tests run in.
  private static let path = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "graph").path

  /// Starts the tool.
  init(_ words: String...) throws {
    try self.init(executable: Self.path, words)
  }

  private init(
    executable: String,
    _ words: [String],
    nobodyReads: Bool = false
  ) throws {
    process.executableURL = URL(filePath: executable)
    process.arguments = words
    process.environment = ["GRAPH": Self.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    if nobodyReads { try output.fileHandleForReading.close() }
    try process.run()
  }

  /// Writes to its standard input; that nobody reads there any more is an error, and not our own end.
  func type(_ text: String) throws {
    var (brokenPipe, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&brokenPipe)
    unsafe sigaddset(&brokenPipe, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    defer {
      #if os(Linux)
      var atOnce = timespec()
      unsafe sigtimedwait(&brokenPipe, nil, &atOnce)
      #endif
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// What it has written by now, at least one byte unless it has ended.
  func answer() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  /// Waits for its end.
  func finish(readingOutput: Bool = true) throws -> Outcome {
    try input.fileHandleForWriting.close()
    let said = readingOutput ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self)
    )
  }
}

extension BuiltTool {
  /// Runs a line of sh in which `graph` is the tool that was built.
  static func shell(_ line: String) throws -> Outcome {
    let script = "graph() { \"$GRAPH\" \"$@\"; }; \(line)"
    return try BuiltTool(executable: "/bin/sh", ["-c", script]).finish()
  }

  /// Runs the tool with its output in a pipe that nobody reads.
  static func unheard(_ words: String...) throws -> Outcome {
    try BuiltTool(executable: path, words, nobodyReads: true).finish(readingOutput: false)
  }
}
