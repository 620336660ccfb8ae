/// Where bytes come from: a file descriptor, or the memory of a test.
package protocol ByteSource: AnyObject {
  /// The next bytes, at most `limit`; none at the end.
  func read(upTo limit: Int) throws(StreamError) -> [UInt8]
}
