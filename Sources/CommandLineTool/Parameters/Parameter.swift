/// A flag, option or argument: the key under which a command reads what was typed.
///
/// The declaration is the only place that says anything about it: the parser, the help page,
/// the reference manual and the shell completions all read it from there.
package protocol Parameter<Result>: Sendable {
  /// What reading it gives.
  associatedtype Result: Sendable

  var declaration: ParameterDeclaration { get }

  /// Turns the words that were given for it into its result.
  func read(_ words: [String]) throws(ArgumentProblem) -> Result
}
