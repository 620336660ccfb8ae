extension Schema {
  /// Whom an article means by a name that several people have.
  static let namesakes = """
    CREATE TABLE namesake(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      entity TEXT NOT NULL,
      other TEXT NOT NULL,
      PRIMARY KEY(article, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX namesake_by_entity ON namesake(entity, article);

    """
}
