import Foundation

/// What a program of this machine said, for tests of what we write for it.
struct ShellRun: Equatable {
  let status: Int32
  let output: String
  let errors: String

  /// The path of a program; nil, and said so, where the machine has none.
  static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("skipped: there is no \(name) here") }
    return found
  }

  static func run(_ executable: String, _ arguments: [String], input: String) throws -> ShellRun {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    let streams = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try process.run()
    try streams.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try streams.input.fileHandleForWriting.close()
    let output = streams.output.fileHandleForReading.readDataToEndOfFile()
    let errors = streams.errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return ShellRun(
      status: process.terminationStatus,
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self)
    )
  }
}
