/// An encounter or a communication between parties, as an article tells of it.
package struct Meeting: Sendable, Hashable {
  /// What kind of encounter it is.
  package enum Kind: String, Sendable, CaseIterable {
    case meeting
    case call
    case video
    case summit
    case visit
    case letter
    case conference
    case other
  }

  /// Whether it took place.
  package enum Status: String, Sendable, CaseIterable {
    case held
    case planned
    case refused
  }

  /// What kind of encounter it is.
  package let kind: Kind
  /// Whether it took place.
  package let status: Status
  /// The people who took part, or the bodies where nobody is named.
  package let participants: [String]
  /// When, as EDTF.
  package let date: String?
  /// Where, as printed.
  package let place: String?

  /// Makes a meeting of its parts.
  package init(
    kind: Kind,
    status: Status,
    participants: [String],
    date: String?,
    place: String?
  ) {
    self.kind = kind
    self.status = status
    self.participants = participants
    self.date = date
    self.place = place
  }
}
