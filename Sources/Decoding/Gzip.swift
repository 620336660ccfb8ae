internal import CZlib

/// Packs and unpacks gzip files.
package enum Gzip {
  /// What came out of a gzip file.
  package struct Content: Hashable, Sendable {
    package let bytes: [UInt8]
    /// Why the file could not be unpacked to its end; nil where it was.
    package let interruption: Interruption?
  }

  /// Why unpacking stopped before the end.
  package enum Interruption: Hashable, Sendable {
    /// The file breaks off.
    case truncated
    /// The file is damaged.
    case damaged
    /// More came out than the caller allows.
    case limit
  }

  /// Whether `bytes` begin like a gzip file.
  package static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }

  /// Unpacks every member of a gzip file, and at most `limit` bytes.
  ///
  /// A broken file gives what came before the break, and says so.
  package static func expand(_ bytes: [UInt8], limit: Int) -> Content {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while offset < bytes.count {
      let member = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe expandMember(
          UnsafeBufferPointer(rebasing: buffer[offset...]),
          limit,
          &chunk,
          &output
        )
      }
      offset += member.consumed
      if let interruption = member.interruption {
        return Content(bytes: output, interruption: interruption)
      }
      // Padding and other bytes after the last member are none of our business.
      guard isGzip(Array(bytes[offset...].prefix(3))) else { break }
    }
    return Content(bytes: output, interruption: nil)
  }

  private static func expandMember(
    _ input: UnsafeBufferPointer<UInt8>,
    _ limit: Int,
    _ chunk: inout [UInt8],
    _ output: inout [UInt8]
  ) -> (consumed: Int, interruption: Interruption?) {
    var stream = unsafe z_stream()
    guard unsafe czlib_start_gzip(&stream) == Z_OK else { return (0, .damaged) }
    defer { unsafe inflateEnd(&stream) }
    // zlib never writes through `next_in`; only its declaration lacks the const.
    unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    unsafe stream.avail_in = UInt32(clamping: input.count)
    while true {
      let status = unsafe inflate(&stream, through: &chunk, to: &output)
      let consumed = unsafe input.count - Int(stream.avail_in)
      guard output.count <= limit else {
        output.removeLast(output.count - limit)
        return (consumed, .limit)
      }
      switch status {
      case Z_STREAM_END: return (consumed, nil)
      case Z_OK: continue
      case Z_BUF_ERROR: return (consumed, .truncated)
      default: return (consumed, .damaged)
      }
    }
  }

  private static func inflate(
    _ stream: inout z_stream,
    through chunk: inout [UInt8],
    to output: inout [UInt8]
  ) -> Int32 {
    let room = chunk.count
    let status = unsafe chunk.withUnsafeMutableBufferPointer { buffer in
      unsafe stream.next_out = buffer.baseAddress
      unsafe stream.avail_out = UInt32(room)
      return unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
    }
    output.append(contentsOf: unsafe chunk.prefix(room - Int(stream.avail_out)))
    return status
  }
}
