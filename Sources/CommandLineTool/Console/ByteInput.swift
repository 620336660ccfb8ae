/// A buffered stream of bytes from standard input.
package final class ByteInput {
  package let isTerminal: Bool
  private let source: any ByteSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  /// Called before each wait for more: who types a line wants to see the answer to the last one.
  var beforeWaiting: () throws(StreamError) -> Void = { () throws(StreamError) in }
  private static let chunk = 1 << 16

  package init(from source: any ByteSource, isTerminal: Bool) {
    self.source = source
    self.isTerminal = isTerminal
  }

  /// The next line without its line break (LF or CRLF); nil at the end.
  ///
  /// A line longer than `limit` bytes ends the command: nothing here reads without bounds.
  package func readLine(limit: Int = 1 << 24) throws -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return Array(Self.withoutReturn(buffer[position..<end]))
      }
      guard buffer.count - position <= limit else {
        throw CommandFailure(
          .badInput,
          "could not read standard input",
          because: "a line has more than \(limit) bytes",
          advice: "break it into lines"
        )
      }
      searched = buffer.count - position
      guard try fill() else {
        defer { position = buffer.count }
        return position < buffer.count ? Array(Self.withoutReturn(buffer[position...])) : nil
      }
    }
  }

  /// Everything up to the end, or nil where that is more than `limit` bytes.
  package func readAll(limit: Int) throws(StreamError) -> [UInt8]? {
    while buffer.count - position <= limit {
      guard try fill() else {
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
    }
    return nil
  }

  /// Reads more, after what has been handed out is dropped; false at the end.
  private func fill() throws(StreamError) -> Bool {
    guard !hasEnded else { return false }
    buffer.removeFirst(position)
    position = 0
    try beforeWaiting()
    let bytes = try source.read(upTo: Self.chunk)
    hasEnded = bytes.isEmpty
    buffer.append(contentsOf: bytes)
    return !hasEnded
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
