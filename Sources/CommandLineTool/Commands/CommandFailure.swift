/// Why a command could not do its work, in the words the user gets to read.
package struct CommandFailure: Error, Equatable {
  package let status: ExitStatus
  /// "could not <what> <object>: <why>; <what to do next>".
  package let message: String
  /// What stands under the sentence, an item a line.
  package let items: [String]

  package init(_ status: ExitStatus, _ message: String, items: [String] = []) {
    self.status = status
    self.message = message
    self.items = items
  }

  /// Puts the parts of a message together.
  package init(_ status: ExitStatus, _ what: String, because why: String, advice: String? = nil) {
    let cause = "\(what): \(why)"
    self.init(status, advice.map { "\(cause); \($0)" } ?? cause)
  }
}
