/// The words this process was called with.
package enum ProcessArguments {
  case words([String])
  /// The word at this position, counted from 1, is not valid UTF-8.
  case notUnicode(position: Int)

  /// Reads the words after the name of the program.
  ///
  /// `CommandLine.arguments` repairs what is not UTF-8; a repaired file name names another file.
  package static func ofThisProcess() -> ProcessArguments {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = unsafe CommandLine.unsafeArgv[index] else { break }
      guard let word = unsafe String(validatingCString: pointer) else {
        return .notUnicode(position: index)
      }
      words.append(word)
    }
    return .words(words)
  }
}
