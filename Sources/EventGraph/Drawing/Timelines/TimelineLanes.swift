/// What the lanes of a timeline diagram stand for.
public enum TimelineLanes: String, CaseIterable, Sendable {
  /// One lane for meetings, one for statements, and so on.
  case kind
  /// One lane for each person or organization that takes part.
  case person
  /// One lane for each outlet that carried it.
  case outlet
}
