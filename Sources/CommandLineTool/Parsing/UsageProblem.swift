/// What is wrong with a command line; `UsageError` puts it into a sentence.
package enum UsageProblem: Error, Equatable {
  case noCommand
  case unknownCommand(String, nearest: String?)
  case missingSubcommand([String])
  case unknownOption(String, nearest: String?)
  case missingValue(String)
  case unexpectedValue(String, value: String)
  case badValue(String, of: String, ArgumentProblem)
  case givenTwice(String)
  case missingArgument(String)
  case unexpectedArgument(String)
  case exclusive([String])
  case missingOneOf([String])
  case missingCompanion(String, needs: String)
  case notUnicode(position: Int)
}
