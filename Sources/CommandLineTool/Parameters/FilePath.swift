/// The name of a file or folder, as it was typed; `-` means standard input or output.
package struct FilePath: ArgumentValue, Hashable {
  package static var valueName: String { "file" }
  package static var completion: Completion { .files }

  package let text: String
  package var argumentText: String { text }
  package var isStandardStream: Bool { text == "-" }

  package init(_ text: String) {
    self.text = text
  }

  package init(argument: String) throws(ArgumentProblem) {
    guard !argument.isEmpty else {
      throw .invalid(reason: "the name is empty", advice: "name a file, or - for a stream")
    }
    guard !argument.utf8.contains(0) else {
      throw .invalid(reason: "the name has a zero byte in it", advice: "name a file")
    }
    text = argument
  }
}
