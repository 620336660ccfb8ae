#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Reads a file, or standard input, piece by piece.
package struct FileStream: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private let isOwned: Bool

  /// Pieces are at most this large.
  private static let pieceSize = 1 << 16

  /// Opens the file at `path`, or standard input for "-".
  package init(path: String) throws(FileError) {
    guard path != FileReader.standardInput else {
      self.path = "standard input"
      descriptor = STDIN_FILENO
      isOwned = false
      return
    }
    self.path = path
    isOwned = true
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(kind: .noInput, action: "read", path: path, reason: systemMessage())
    }
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// The next piece; nil at the end.
  package func next() throws(FileError) -> [UInt8]? {
    var count = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
      count = retryingInterrupted { unsafe read(descriptor, buffer.baseAddress, Self.pieceSize) }
      filled = max(0, count)
    }
    guard count >= 0 else {
      let kind: FileError.Kind = errno == EISDIR ? .noInput : .inputOutput
      throw FileError(kind: kind, action: "read", path: path, reason: systemMessage())
    }
    return count == 0 ? nil : piece
  }
}
