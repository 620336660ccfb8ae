/// What kind of encounter or communication a meeting is.
public enum MeetingType: String, CaseIterable, Sendable {
  /// Face to face.
  case meeting
  /// By telephone.
  case call
  /// By video link.
  case video
  /// Many parties at one table.
  case summit
  /// One party travels to another.
  case visit
  /// A letter, telegram or message.
  case letter
  /// A conference, congress, hearing or session.
  case conference
  /// Any other encounter.
  case other
}

/// Whether a meeting took place.
public enum MeetingStatus: String, CaseIterable, Sendable {
  /// It took place.
  case held
  /// It is announced, offered or postponed.
  case planned
  /// It was cancelled or turned down.
  case refused
}
