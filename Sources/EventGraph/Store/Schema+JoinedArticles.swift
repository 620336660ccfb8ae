extension Schema {
  /// Which articles of pages people wrote down as well.
  ///
  /// The node of a joined one is gone, so what it was is kept until they part.
  static let joinedArticles = """
    CREATE TABLE joined_article(
      own INTEGER PRIMARY KEY,
      node INTEGER NOT NULL,
      joined INTEGER NOT NULL,
      key TEXT NOT NULL,
      label TEXT NOT NULL,
      happened TEXT,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL,
      url TEXT,
      published TEXT,
      language TEXT,
      authors TEXT
    ) STRICT;
    CREATE INDEX joined_article_by_node ON joined_article(node, own);

    """
}
