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

  /// Writes values as one indented array, or as one value a line.
  package func printList(_ values: [JSONValue], asLines: Bool) throws(StreamError) {
    guard !asLines else {
      for value in values { try print(value) }
      return
    }
    try printIndented(.array(values))
  }

  /// Writes a value for people and machines alike.
  package func printIndented(_ value: JSONValue) throws(StreamError) {
    var writer = JSONWriter(indented: true)
    writer.write(value)
    writer.endLine()
    try write(writer.bytes)
  }
}
