#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Reads from an open file descriptor, which it does not own.
final class DescriptorSource: ByteSource {
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  func read(upTo limit: Int) throws(StreamError) -> [UInt8] {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
        count = unsafe systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
        initialized = max(0, count)
      }
      if count >= 0 { return bytes }
      // A watched Ctrl-C ends the wait for somebody who types; see `Interruption`.
      guard errno == EINTR, !Interruption.ofThisProcess.isRequested else {
        throw StreamError(.read, name, code: errno)
      }
    }
  }
}

/// The `read` of the operating system, out of reach of the method of the same name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(descriptor, buffer.baseAddress, buffer.count)
}
