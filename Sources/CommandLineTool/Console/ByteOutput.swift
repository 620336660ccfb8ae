/// A buffered stream of bytes to standard output or standard error.
///
/// Every write can throw, so that a long command ends when nobody reads it any more.
package final class ByteOutput {
  /// Whether a person is looking at it.
  package let isTerminal: Bool
  private let sink: any ByteSink
  private var buffer: [UInt8] = []
  /// How many bytes may wait; a terminal gets every line at once in any case.
  private let capacity: Int

  package init(to sink: any ByteSink, isTerminal: Bool, capacity: Int = 1 << 16) {
    self.sink = sink
    self.isTerminal = isTerminal
    self.capacity = capacity
  }

  /// Writes text as it is.
  package func write(_ text: String) throws(StreamError) {
    buffer.append(contentsOf: text.utf8)
    try flushIfDue()
  }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) throws(StreamError) {
    buffer.append(contentsOf: bytes)
    try flushIfDue()
  }

  /// Writes a line.
  package func print(_ line: String) throws(StreamError) {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    try flushIfDue()
  }

  /// Hands everything on.
  package func flush() throws(StreamError) {
    guard !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try sink.write(buffer)
  }

  private func flushIfDue() throws(StreamError) {
    let lineIsDue = isTerminal && buffer.last == UInt8(ascii: "\n")
    if lineIsDue || buffer.count >= capacity { try flush() }
  }
}
