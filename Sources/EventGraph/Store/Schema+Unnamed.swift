extension Schema {
  /// The type of whoever speaks unnamed in articles (有人, 网友).
  static let unnamed = "unnamed"

  /// Nobody connects two articles who is unnamed in both.
  static let unnamedNodes = """
    CREATE INDEX node_unnamed ON node(id) WHERE type = '\(unnamed)';

    """

  /// What holds for meetings that did not take place, or not yet.
  static let isUnheld = "status IN ('planned', 'refused')"

  /// Nobody has met at such a meeting.
  static let unheldMeetings = """
    CREATE INDEX node_unheld ON node(id) WHERE \(isUnheld);

    """
}
