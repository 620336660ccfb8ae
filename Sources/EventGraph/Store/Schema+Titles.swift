extension Schema {
  /// The kinds that people call by their titles: meetings and articles.
  static let titledKinds = [NodeKind.meeting, .article].map { "\($0.code)" }
    .joined(separator: ", ")

  /// Titles, so that a meeting is found by its own among a million nodes.
  static let titles = """
    CREATE INDEX node_by_title ON node(label) WHERE kind IN (\(titledKinds));

    """
}
