internal import ChineseText
internal import EDTF

/// Where an article says something, and which rule found it.
struct TextPlace: Hashable, Sendable {
  let paragraph: Int
  let start: Int
  let end: Int
  let rule: String
  let confidence: Int
}

/// An entity that an article names, and the connection between the two.
struct EntityMention: Hashable, Sendable {
  let entity: EntityKey
  let edge: EdgeKind
  let place: TextPlace
}

/// A name that an article gives an entity.
struct NameMention: Hashable, Sendable {
  let entity: EntityKey
  let name: NameRecord

  static func == (left: NameMention, right: NameMention) -> Bool {
    left.entity == right.entity && left.name.name.hasBytes(of: right.name.name)
      && left.name == right.name
  }

  func hash(into hasher: inout Hasher) {
    entity.hash(into: &hasher)
    name.name.hashBytes(into: &hasher)
  }
}

/// A meeting as one article tells of it.
struct MeetingMention: Hashable, Sendable {
  let number: StableNumber
  let article: StableNumber
  let type: MeetingType
  let status: MeetingStatus
  let parties: [EntityKey]
  let location: EntityKey?
  let happened: EDTFDate?
  let place: TextPlace
}

/// A statement as one article words it.
struct StatementMention: Hashable, Sendable {
  let number: StableNumber
  let article: StableNumber
  let speaker: EntityKey
  let addressee: EntityKey?
  let text: String
  let isDirect: Bool
  var via: [EntityKey]
  let happened: EDTFDate?
  /// The day by which it is compared: of saying or, where that is unknown, of publication.
  let day: Int
  /// The mention of the meeting it was made at.
  let saidAt: StableNumber?
  let place: TextPlace
}

/// An article's claim that somebody left something out.
struct OmissionMention: Hashable, Sendable {
  let number: StableNumber
  let article: StableNumber
  let party: EntityKey
  let what: String
  /// The mention of the statement that was left out.
  let concerned: StableNumber?
  let place: TextPlace

  /// The number of the mention, which the id of an omission ends in.
  static func number(inID id: String) -> StableNumber? {
    guard id.hasPrefix("\(NodeKind.omission.rawValue):"), let last = id.split(separator: "-").last
    else { return nil }
    return Int(last, radix: 16).map { StableNumber($0) }
  }
}
