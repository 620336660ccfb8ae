/// What a person decided about the graph, over and above what its rules found.
///
/// A decision is one line of text, `entity merge person:川普 person:特朗普 # one man`, so that a file
/// of them can be read, kept under version control, and replayed on any rebuild.
public struct Decision: Hashable, Sendable {
  /// What is decided.
  public enum Action: String, CaseIterable, Sendable {
    /// Two entities are one; the first one's name stays.
    case entityMerge = "entity merge"
    /// In some articles, a name means somebody else.
    case entitySplit = "entity split"
    /// An entity is shown under another name.
    case entityRename = "entity rename"
    /// An entity has another name, and whoever is called so is that entity.
    case entityAlias = "entity alias"
    /// Two entities that look alike are two.
    case entityNotSame = "entity not-same"
    /// Statements are one.
    case statementSame = "statement same"
    /// Some articles word another statement.
    case statementDifferent = "statement different"
    /// Meetings are one.
    case meetingSame = "meeting same"
    /// Some articles tell of another meeting.
    case meetingDifferent = "meeting different"
    /// Something was found that is not there.
    case reject
  }

  /// What is decided.
  public let action: Action
  /// The ids it is about; of a split the new id comes second, of a new name the name.
  public let operands: [String]
  /// Why, in the words of who decided.
  public let reason: String?

  /// Makes a decision of its parts.
  public init(_ action: Action, _ operands: [String], reason: String? = nil) {
    self.action = action
    self.operands = operands
    self.reason = reason.map(Self.onOneLine).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Decision.Action {
  /// How few operands it takes.
  var fewestOperands: Int {
    switch self {
    case .reject: 1
    case .entitySplit: 3
    default: 2
    }
  }

  /// Whether it takes more operands than these.
  var takesMore: Bool {
    switch self {
    case .reject, .entityRename, .entityAlias, .entityNotSame: false
    default: true
    }
  }
}

// MARK: Its line

extension Decision: CustomStringConvertible {
  /// The line of a file of decisions.
  public var description: String {
    let words = ([action.rawValue] + operands.map(DecisionWord.quoted)).joined(separator: " ")
    return reason.map { "\(words) # \($0)" } ?? words
  }

  /// Reads a line.
  ///
  /// - Throws: `DecisionProblem` that says what is wrong with it.
  public init(line: String) throws(DecisionProblem) {
    var (words, reason) = try DecisionWord.words(of: line)
    var name = words.isEmpty ? "" : words.removeFirst()
    if Action(rawValue: name) == nil, let second = words.first {
      name += " \(second)"
      words.removeFirst()
    }
    guard let action = Action(rawValue: name) else { throw DecisionProblem(unknown: name) }
    guard words.count >= action.fewestOperands,
      action.takesMore || words.count == action.fewestOperands
    else { throw DecisionProblem(action, count: words.count) }
    self.init(action, words, reason: reason)
  }
}
