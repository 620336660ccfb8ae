extension Schema {
  /// Who is called by what full name in Latin letters, and who is one by it.
  static let transcriptions = """
    CREATE TABLE latin_name(
      latin TEXT NOT NULL,
      entity TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      PRIMARY KEY(latin, entity, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX latin_name_by_entity ON latin_name(entity, article);
    CREATE INDEX latin_name_by_article ON latin_name(article);

    CREATE TABLE transcription(
      entity TEXT PRIMARY KEY,
      other TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX transcription_by_other ON transcription(other);

    """
}
