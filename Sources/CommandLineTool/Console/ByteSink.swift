/// Where bytes go: a file descriptor, or the memory of a test.
package protocol ByteSink: AnyObject {
  /// Writes every byte, or throws.
  func write(_ bytes: [UInt8]) throws(StreamError)
}
