/// A named value: `--limit 20`.
///
/// The type in the angle brackets is what reading it gives:
/// - `Option<String?>` may be left out,
/// - `Option<Int>` has a default, or else must be given,
/// - `Option<[String]>` may be given many times.
package struct Option<Result: Sendable>: Parameter {
  package let declaration: ParameterDeclaration
  private let reader: @Sendable ([String]) throws(ArgumentProblem) -> Result

  package func read(_ words: [String]) throws(ArgumentProblem) -> Result {
    try reader(words)
  }
}

extension Option {
  /// Declares an option that may be left out.
  package init<Value: ArgumentValue>(
    _ name: String,
    short: Unicode.Scalar? = nil,
    value: String? = nil,
    accepting accepted: AcceptedValues<Value> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result == Value? {
    var declaration = ParameterDeclaration(kind: .option, name: name, help: help)
    declaration.short = short
    declaration.takeValues(called: value, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      guard let word = words.last else { return nil }
      return try Value(argument: word)
    }
  }

  /// Declares an option that always has a value: the default, or one that must be given.
  package init(
    _ name: String,
    short: Unicode.Scalar? = nil,
    value: String? = nil,
    default fallback: Result? = nil,
    accepting accepted: AcceptedValues<Result> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result: ArgumentValue {
    var declaration = ParameterDeclaration(kind: .option, name: name, help: help)
    declaration.short = short
    declaration.isRequired = fallback == nil
    declaration.defaultText = fallback?.argumentText
    declaration.takeValues(called: value, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      if let word = words.last { return try Result(argument: word) }
      guard let fallback else { throw .missing }
      return fallback
    }
  }

  /// Declares an option that may be given many times.
  package init<Value: ArgumentValue>(
    _ name: String,
    short: Unicode.Scalar? = nil,
    value: String? = nil,
    accepting accepted: AcceptedValues<Value> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result == [Value] {
    var declaration = ParameterDeclaration(kind: .option, name: name, help: help)
    declaration.short = short
    declaration.isRepeatable = true
    declaration.takeValues(called: value, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      try words.map { (word) throws(ArgumentProblem) in try Value(argument: word) }
    }
  }
}
