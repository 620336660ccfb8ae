extension Schema {
  /// The dates by which articles contradict themselves: a weekday that is not that date.
  static let contradictions = """
    CREATE TABLE contradiction(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE,
      paragraph INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      happened TEXT NOT NULL,
      other TEXT NOT NULL,
      why TEXT NOT NULL,
      PRIMARY KEY(article, paragraph, start)
    ) STRICT, WITHOUT ROWID;

    """
}
