/// How sure an answer is that has to do with uncertain dates, from the least to the most.
public enum Certainty: Int, Comparable, Hashable, Sendable {
  /// It cannot be so.
  case no
  /// It may be so.
  case possibly
  /// It is so.
  case certainly

  /// Orders answers by how sure they are.
  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }
}
