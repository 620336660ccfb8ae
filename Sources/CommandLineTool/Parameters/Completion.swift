/// What a shell offers where a value is expected.
package enum Completion: Equatable, Sendable {
  case nothing
  case words([String])
  case files
  case folders
  /// The commands of the tool itself.
  case commands
}
