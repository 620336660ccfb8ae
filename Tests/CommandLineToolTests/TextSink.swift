/// Collects the text a table writes.
final class TextSink {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func add(_ bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes)
  }
}
