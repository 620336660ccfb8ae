extension Schema {
  /// The long paragraphs of ingested articles, by which reprints are recognized.
  static let copies = """
    CREATE TABLE passage(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      hash INTEGER NOT NULL,
      letters INTEGER NOT NULL,
      paragraph INTEGER NOT NULL,
      PRIMARY KEY(article, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX passage_by_hash ON passage(hash, article);

    """
}
