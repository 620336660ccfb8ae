/// What a node of the graph stands for.
///
/// The raw value is the first part of every node's key, as in `person:习近平`.
public enum NodeKind: String, CaseIterable, Sendable {
  /// A human being.
  case person
  /// A government, ministry, party, company, think tank or other body.
  case organization
  /// Who publishes or carries.
  case outlet
  /// Where something happened.
  case place
  /// An encounter or communication between parties.
  case meeting
  /// What one speaker said once.
  case statement
  /// An article's claim that somebody left something out.
  case omission
  /// One published text.
  case article
}

extension NodeKind {
  /// The kinds that have names rather than a place in time.
  package static let entities: [NodeKind] = [.person, .organization, .outlet, .place]

  /// The number that stands for the kind in the database; never changed once shipped.
  package var code: Int {
    switch self {
    case .person: 1
    case .organization: 2
    case .outlet: 3
    case .place: 4
    case .meeting: 5
    case .statement: 6
    case .omission: 7
    case .article: 8
    }
  }

  /// The kind that a key begins with, as in `person:习近平`.
  init?(ofKey key: String) {
    guard let end = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    self.init(rawValue: String(key[..<end]))
  }

  package init?(code: Int) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}

extension NodeKind {
  /// Whether it happened, was said, was left out or was published, as opposed to who and where.
  package var isEvent: Bool {
    switch self {
    case .meeting, .statement, .omission, .article: true
    case .person, .organization, .outlet, .place: false
    }
  }
}
