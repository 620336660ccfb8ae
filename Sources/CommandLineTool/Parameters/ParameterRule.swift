/// What must hold between the parameters of a command.
package enum ParameterRule: Sendable {
  /// The parameters exclude each other.
  case atMostOne([any Parameter])
  /// One of the parameters has to be given, and only one.
  case exactlyOne([any Parameter])
  /// One of the parameters has to be given, or more.
  case atLeastOne([any Parameter])
  /// The first parameter means nothing without the second.
  case requires(any Parameter, any Parameter)
}

extension ParameterRule {
  /// What the rule finds wrong with the parameters that were given.
  func violation(given isGiven: (ParameterDeclaration) -> Bool) -> UsageProblem? {
    switch self {
    case .atMostOne(let parameters):
      return Self.excess(parameters, given: isGiven)
    case .atLeastOne(let parameters):
      return Self.lack(parameters, given: isGiven)
    case .exactlyOne(let parameters):
      return Self.lack(parameters, given: isGiven) ?? Self.excess(parameters, given: isGiven)
    case .requires(let parameter, let other):
      guard isGiven(parameter.declaration), !isGiven(other.declaration) else { return nil }
      return .missingCompanion(
        parameter.declaration.spelling,
        needs: other.declaration.fullSpelling
      )
    }
  }

  private static func excess(
    _ parameters: [any Parameter],
    given isGiven: (ParameterDeclaration) -> Bool
  ) -> UsageProblem? {
    let given = parameters.map(\.declaration).filter(isGiven)
    return given.count > 1 ? .exclusive(given.map(\.spelling)) : nil
  }

  private static func lack(
    _ parameters: [any Parameter],
    given isGiven: (ParameterDeclaration) -> Bool
  ) -> UsageProblem? {
    let declarations = parameters.map(\.declaration)
    guard !declarations.contains(where: isGiven) else { return nil }
    return .missingOneOf(declarations.map(\.fullSpelling))
  }

  /// The rule in words, for pages.
  var sentence: String {
    switch self {
    case .atMostOne(let parameters):
      "Give at most one of \(Self.names(parameters))."
    case .exactlyOne(let parameters):
      "Give exactly one of \(Self.names(parameters))."
    case .atLeastOne(let parameters):
      "Give at least one of \(Self.names(parameters))."
    case .requires(let parameter, let other):
      "\(parameter.declaration.spelling) needs \(other.declaration.spelling)."
    }
  }

  private static func names(_ parameters: [any Parameter]) -> String {
    parameters.map(\.declaration.spelling).joined(with: "and")
  }
}
