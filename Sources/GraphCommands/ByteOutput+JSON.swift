package import CommandLineTool
package import JSON

extension ByteOutput {
  /// Writes a value as one line of JSON.
  package func print(_ value: JSONValue) throws(StreamError) {
    var writer = JSONWriter()
    writer.write(value)
    writer.endLine()
    try write(writer.bytes)
  }
}
