internal import CommandLineTool
internal import JSON

/// Prints the elements of one array as they come: a corpus does not fit into memory.
struct JSONArrayPrinter {
  let console: Console
  private var isEmpty = true

  init(on console: Console) {
    self.console = console
  }

  mutating func print(_ value: JSONValue) throws {
    var writer = JSONWriter()
    writer.write(value)
    try console.output.write(isEmpty ? "[\n" : ",\n")
    try console.output.write(writer.bytes)
    isEmpty = false
  }

  /// Ends the array.
  func finish() throws {
    try console.output.print(isEmpty ? "[]" : "\n]")
  }
}
