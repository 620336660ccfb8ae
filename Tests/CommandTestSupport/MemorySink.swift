package import CommandLineTool

/// Keeps what a command writes; can be as full as a disk, or as closed as a pipe.
package final class MemorySink: ByteSink {
  package private(set) var bytes: [UInt8] = []
  private let failure: StreamError?

  /// Makes a sink; with a `failure` every write meets it.
  package init(failing failure: StreamError? = nil) {
    self.failure = failure
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func write(_ bytes: [UInt8]) throws(StreamError) {
    if let failure { throw failure }
    self.bytes.append(contentsOf: bytes)
  }
}
