/// How a value may lie in time to a span of days.
public enum TimeRelation: CaseIterable, Hashable, Sendable {
  /// It is over before the span begins.
  case before
  /// Some of it falls into the span.
  case during
  /// It begins after the span is over.
  case after
}
