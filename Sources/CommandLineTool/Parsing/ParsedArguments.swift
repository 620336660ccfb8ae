/// What was typed, ready to be read by the keys that declared it.
///
/// Every value was checked before the command runs, so reading cannot fail.
package struct ParsedArguments: Sendable {
  /// The tool that was called; help and completion commands describe it.
  package let tool: Tool
  /// The words of the command: `["graph", "entity", "merge"]`.
  package let command: [String]
  let given: GivenWords
  /// The spelling of everything the command may read.
  let declared: [String]

  /// What was given for `parameter`, or its default.
  package subscript<Key: Parameter>(_ parameter: Key) -> Key.Result {
    let spelling = parameter.declaration.spelling
    precondition(declared.contains(spelling), "\(command) reads \(spelling) without declaring it")
    do {
      return try parameter.read(given[spelling])
    } catch {
      preconditionFailure("\(command) reads \(spelling), which passed its check: \(error)")
    }
  }

  /// Whether `parameter` was typed, as opposed to having its default.
  package func isGiven(_ parameter: some Parameter) -> Bool {
    !given[parameter.declaration.spelling].isEmpty
  }
}
