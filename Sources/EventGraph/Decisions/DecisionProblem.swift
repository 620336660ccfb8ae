internal import Suggestions

/// What is wrong with the line of a decision.
public struct DecisionProblem: Error, Hashable, Sendable {
  /// One clause, as in `'entity marge' is no decision; did you mean 'entity merge'?`.
  public let reason: String

  init(reason: String) {
    self.reason = reason
  }

  init(unknown name: String) {
    let known = Decision.Action.allCases.map(\.rawValue)
    let hint = NearestName.find(name, among: known).map { "did you mean '\($0)'?" }
    let all = "there are \(known.joined(separator: ", "))"
    reason = "'\(name)' is no decision; \(hint ?? all)"
  }

  init(_ action: Decision.Action, count: Int) {
    let wanted = action.takesMore ? "at least \(action.fewestOperands)" : "\(action.fewestOperands)"
    reason = "'\(action.rawValue)' takes \(wanted) names or ids, and here are \(count)"
  }
}
