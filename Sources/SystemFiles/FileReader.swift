#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Reads whole files and standard input.
package enum FileReader {
  /// The path that stands for standard input.
  package static let standardInput = "-"

  /// The bytes of the file at `path`, or of standard input for "-".
  ///
  /// Stops with an error as soon as more than `limit` bytes have come, whatever the file system
  /// says of the size, because pipes and growing files say nothing.
  package static func bytes(
    of path: String,
    limit: Int = 1 << 30
  ) throws(FileError) -> [UInt8] {
    if path == standardInput {
      return try bytes(from: STDIN_FILENO, path: "standard input", limit: limit, expected: 0)
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(kind: .noInput, action: "read", path: path, reason: systemMessage())
    }
    defer { close(descriptor) }
    return try bytes(
      from: descriptor,
      path: path,
      limit: limit,
      expected: size(of: descriptor)
    )
  }

  private static func size(of descriptor: Int32) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { return 0 }
    return Int(status.st_size)
  }

  private static func bytes(
    from descriptor: Int32,
    path: String,
    limit: Int,
    expected: Int
  ) throws(FileError) -> [UInt8] {
    guard expected <= limit else { throw tooLarge(path, limit) }
    var content: [UInt8] = []
    // One byte more than expected, so that the end is met without growing the array.
    var room = expected > 0 ? expected + 1 : 1 << 16
    while true {
      let start = content.count
      content.append(contentsOf: repeatElement(0, count: room))
      let count = unsafe content.withUnsafeMutableBytes { buffer in
        retryingInterrupted {
          unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + start }, room)
        }
      }
      guard count >= 0 else {
        let kind: FileError.Kind = errno == EISDIR ? .noInput : .inputOutput
        throw FileError(kind: kind, action: "read", path: path, reason: systemMessage())
      }
      content.removeLast(room - count)
      if count == 0 { return content }
      guard content.count <= limit else { throw tooLarge(path, limit) }
      // Behind the expected end nearly always comes nothing.
      room = content.count == expected ? 1 : max(1 << 16, min(content.count, 1 << 24))
    }
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> FileError {
    FileError(
      kind: .tooLarge,
      action: "read",
      path: path,
      reason: "it has more than the \(limit) bytes that are read at most"
    )
  }
}
