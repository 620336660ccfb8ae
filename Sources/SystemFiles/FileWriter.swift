#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Writes a file so that readers see either the old content or the whole of the new.
///
/// Bytes go to a temporary file beside the target, in pieces of any size; `commit` moves it over
/// the target, with the permissions that the target had. A writer that goes away without committing
/// leaves nothing behind. A link stays a link to the file written, also where that is not there yet.
/// What is no file, as a device or a pipe, is written to as it stands: to move a file over it would
/// take it away from everybody.
package struct FileWriter: ~Copyable {
  private let path: String
  /// The file that `commit` puts in its place, or nil where bytes go straight to the target.
  private let replacement: Replacement?
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  private struct Replacement {
    let target: String
    let temporary: String
    /// The permissions of the file that is replaced.
    let mode: mode_t?
  }

  /// Creates the temporary file, or opens what is no file.
  package init(path: String) throws(FileError) {
    self.path = path
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      replacement = nil
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let target = followingLinks(path)
      let mode = exists ? status.st_mode & 0o7777 : nil
      let temporary: String
      (temporary, descriptor) = Self.openTemporary(beside: target)
      replacement = Replacement(target: target, temporary: temporary, mode: mode)
    }
    guard descriptor >= 0 else {
      throw FileError(kind: .noOutput, action: "create", path: path, reason: systemMessage())
    }
  }

  /// So many names are tried for a temporary file; others may have made some of them.
  private static let attempts = 16

  /// Opens a file that was not there before under a name that nobody foresees: whoever may write to
  /// the folder could have put a link in its place.
  private static func openTemporary(beside target: String) -> (path: String, descriptor: Int32) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var (path, descriptor) = (target, Int32(-1))
    for _ in 0..<attempts {
      path = "\(target).\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
      descriptor = unsafe open(path, flags, 0o666)
      if descriptor >= 0 || errno != EEXIST { break }
    }
    return (path, descriptor)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let replacement { unsafe unlink(replacement.temporary) }
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
    // A file system without permissions keeps none.
    if let mode = replacement?.mode { _ = fchmod(descriptor, mode) }
    guard close(descriptor) == 0 else { throw failure() }
    descriptor = -1
    guard let replacement else { return }
    guard unsafe rename(replacement.temporary, replacement.target) == 0 else {
      let error = failure()
      unsafe unlink(replacement.temporary)
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
