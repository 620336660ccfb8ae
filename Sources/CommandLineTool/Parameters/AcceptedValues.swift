/// Which values of a type a parameter accepts: all, some, or those within bounds.
package struct AcceptedValues<Value: ArgumentValue>: Sendable {
  /// The words to list in help pages and messages; nil leaves that to the type.
  let words: [String]?
  /// The bounds to show in help pages.
  let bounds: String?
  let check: @Sendable (Value) throws(ArgumentProblem) -> Void

  /// Every value of the type.
  package static var any: Self {
    AcceptedValues(words: nil, bounds: nil) { (_) throws(ArgumentProblem) in }
  }

  /// These values only.
  package static func only(_ values: [Value]) -> Self {
    let words = values.map(\.argumentText)
    return AcceptedValues(words: words, bounds: nil) { (value) throws(ArgumentProblem) in
      guard words.contains(value.argumentText) else { throw .unknownWord(allowed: words) }
    }
  }
}

extension AcceptedValues where Value: Comparable {
  /// The values from `least` on.
  package static func atLeast(_ least: Value) -> Self {
    let bound = "at least \(least.argumentText)"
    return AcceptedValues(words: nil, bounds: bound) { (value) throws(ArgumentProblem) in
      guard value >= least else { throw .invalid(reason: "too small", advice: "give \(bound)") }
    }
  }

  /// The values from `least` through `most`.
  package static func between(_ least: Value, _ most: Value) -> Self {
    let bound = "\(least.argumentText) to \(most.argumentText)"
    return AcceptedValues(words: nil, bounds: bound) { (value) throws(ArgumentProblem) in
      guard value >= least, value <= most else {
        throw .invalid(
          reason: value < least ? "too small" : "too large",
          advice: "give \(bound)"
        )
      }
    }
  }
}
