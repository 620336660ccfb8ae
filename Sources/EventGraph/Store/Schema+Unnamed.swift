extension Schema {
  /// The type of whoever speaks unnamed in articles (有人, 网友).
  static let unnamed = "unnamed"

  /// Nobody connects two articles who is unnamed in both.
  static let unnamedNodes = """
    CREATE INDEX node_unnamed ON node(id) WHERE type = '\(unnamed)';

    """
}
