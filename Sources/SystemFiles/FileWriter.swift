#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Writes a file so that readers see either the old content or the whole of the new.
///
/// Bytes go to a temporary file beside the target, in pieces of any size; `commit` moves it over
/// the target. A writer that goes away without committing leaves nothing behind.
package struct FileWriter: ~Copyable {
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Creates the temporary file.
  package init(path: String) throws(FileError) {
    self.path = path
    temporaryPath = "\(path).\(getpid()).part"
    descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw FileError(kind: .noOutput, action: "create", path: path, reason: systemMessage())
    }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unsafe unlink(temporaryPath)
    }
  }

  /// Adds bytes at the end.
  package mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds text at the end.
  package mutating func write(_ text: String) throws(FileError) {
    try write(text.utf8)
  }

  /// Writes what is left and puts the file in its place.
  package consuming func commit() throws(FileError) {
    try flush()
    guard close(descriptor) == 0 else { throw failure() }
    descriptor = -1
    guard unsafe rename(temporaryPath, path) == 0 else {
      let error = failure()
      unsafe unlink(temporaryPath)
      throw error
    }
  }

  private mutating func flush() throws(FileError) {
    var written = 0
    while written < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        retryingInterrupted {
          unsafe systemWrite(
            descriptor,
            bytes.baseAddress.map { unsafe $0 + written },
            bytes.count - written
          )
        }
      }
      guard count >= 0 else { throw failure() }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure() -> FileError {
    FileError(kind: .inputOutput, action: "write", path: path, reason: systemMessage())
  }
}

extension FileWriter {
  /// Writes a whole file at once.
  package static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(FileError) {
    var writer = try FileWriter(path: path)
    try writer.write(bytes)
    try writer.commit()
  }
}
