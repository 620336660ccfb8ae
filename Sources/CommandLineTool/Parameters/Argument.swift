/// A word without a name before it: the `a.md` of `graph extract a.md`.
///
/// As with `Option`, the type in the angle brackets is what reading it gives: `Argument<String>`
/// must be given, `Argument<String?>` may be left out, `Argument<[String]>` takes many words.
package struct Argument<Result: Sendable>: Parameter {
  package let declaration: ParameterDeclaration
  private let reader: @Sendable ([String]) throws(ArgumentProblem) -> Result

  package func read(_ words: [String]) throws(ArgumentProblem) -> Result {
    try reader(words)
  }
}

extension Argument {
  /// Declares an argument that must be given.
  package init(
    _ name: String,
    accepting accepted: AcceptedValues<Result> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result: ArgumentValue {
    var declaration = ParameterDeclaration(kind: .argument, name: name, help: help)
    declaration.isRequired = true
    declaration.takeValues(called: name, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      guard let word = words.last else { throw .missing }
      return try Result(argument: word)
    }
  }

  /// Declares an argument that may be left out.
  package init<Value: ArgumentValue>(
    _ name: String,
    accepting accepted: AcceptedValues<Value> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result == Value? {
    var declaration = ParameterDeclaration(kind: .argument, name: name, help: help)
    declaration.takeValues(called: name, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      guard let word = words.last else { return nil }
      return try Value(argument: word)
    }
  }

  /// Declares an argument that takes many words: at least one unless `isRequired` says otherwise.
  package init<Value: ArgumentValue>(
    _ name: String,
    isRequired: Bool = true,
    accepting accepted: AcceptedValues<Value> = .any,
    completing completion: Completion? = nil,
    help: String
  ) where Result == [Value] {
    var declaration = ParameterDeclaration(kind: .argument, name: name, help: help)
    declaration.isRequired = isRequired
    declaration.isRepeatable = true
    declaration.takeValues(called: name, accepting: accepted, completing: completion)
    self.declaration = declaration
    reader = { (words) throws(ArgumentProblem) in
      try words.map { (word) throws(ArgumentProblem) in try Value(argument: word) }
    }
  }
}
