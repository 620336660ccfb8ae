/// How one node relates to another, in the past tense, read from source to target.
public enum EdgeKind: String, CaseIterable, Sendable {
  /// A person, organization or outlet said a statement.
  case said
  /// A statement was addressed to a person or organization.
  case addressed
  /// A statement was made at a meeting.
  case madeAt
  /// A person or organization attended a meeting, or is expected at a planned one.
  case attended
  /// A meeting was held in a place.
  case heldIn
  /// A person served an organization; the edge's role is the title.
  case served
  /// An article reported a statement, meeting or omission; the edge's words are its own.
  case reported
  /// An outlet carried a statement or meeting, as told by an article.
  case carried
  /// An article cited an outlet.
  case cited
  /// An outlet published an article.
  case published
  /// An article reprinted another.
  case reprinted
  /// An article mentioned a person, organization or place.
  case mentioned
  /// An omission was made by an outlet, person or organization.
  case omittedBy
  /// An omission or statement concerned a statement, meeting, person, organization or place.
  case concerned
  /// A free link of a curated file; the edge's role is its label.
  case linked
}

extension EdgeKind {
  /// The number that stands for the kind in the database; never changed once shipped.
  package var code: Int {
    switch self {
    case .said: 1
    case .addressed: 2
    case .madeAt: 3
    case .attended: 4
    case .heldIn: 5
    case .served: 6
    case .reported: 7
    case .carried: 8
    case .cited: 9
    case .published: 10
    case .reprinted: 11
    case .mentioned: 12
    case .omittedBy: 13
    case .concerned: 14
    case .linked: 15
    }
  }

  package init?(code: Int) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
