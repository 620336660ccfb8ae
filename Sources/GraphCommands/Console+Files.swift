package import CommandLineTool
internal import SystemFiles

extension Console {
  /// The bytes of a file, or of standard input for `-`.
  package func read(_ path: FilePath, limit: Int = 1 << 30) throws -> [UInt8] {
    guard path.isStandardStream else {
      return try FileReader.bytes(of: path.text, limit: limit)
    }
    guard let bytes = try input.readAll(limit: limit) else {
      throw CommandFailure(
        .badInput,
        "could not read standard input",
        because: "it has more than the \(limit) bytes that are read at most"
      )
    }
    return bytes
  }

  /// Puts bytes into a file, whole or not at all; without a file, or for `-`, to standard output.
  package func write(_ bytes: [UInt8], to path: FilePath?) throws {
    guard let path, !path.isStandardStream else { return try output.write(bytes) }
    try FileWriter.write(bytes, to: path.text)
  }
}
