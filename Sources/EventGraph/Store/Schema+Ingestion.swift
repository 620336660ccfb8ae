extension Schema {
  /// What single articles say, each in its own words, and the text they say it in.
  ///
  /// Meetings, statements and entities of the graph are made from these rows and from nothing
  /// else, so the graph is the same whatever the order the articles came in.
  static let ingestion = """
    CREATE TABLE page(
      source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE \(deferred),
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      PRIMARY KEY(source, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX page_by_article ON page(article);

    CREATE TABLE paragraph(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX paragraph_by_article ON paragraph(article, number);

    CREATE TABLE entity_mention(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      entity TEXT NOT NULL,
      edge TEXT NOT NULL,
      paragraph INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence INTEGER NOT NULL,
      PRIMARY KEY(article, entity, edge)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entity_mention_by_entity ON entity_mention(entity, article);

    CREATE TABLE name_mention(
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      entity TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY(article, entity, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_mention_by_entity ON name_mention(entity, name);

    CREATE TABLE meeting_mention(
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      parties TEXT NOT NULL,
      place TEXT,
      happened TEXT,
      paragraph INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence INTEGER NOT NULL,
      block INTEGER NOT NULL,
      meeting INTEGER
    ) STRICT;
    CREATE INDEX meeting_mention_by_article ON meeting_mention(article);
    CREATE INDEX meeting_mention_by_block ON meeting_mention(block);
    CREATE INDEX meeting_mention_by_meeting ON meeting_mention(meeting);

    CREATE TABLE statement_mention(
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      speaker TEXT NOT NULL,
      addressee TEXT,
      text TEXT NOT NULL,
      direct INTEGER NOT NULL,
      via TEXT NOT NULL,
      happened TEXT,
      day INTEGER NOT NULL,
      said_at INTEGER,
      paragraph INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence INTEGER NOT NULL,
      block INTEGER NOT NULL,
      statement INTEGER
    ) STRICT;
    CREATE INDEX statement_mention_by_article ON statement_mention(article);
    CREATE INDEX statement_mention_by_block ON statement_mention(block, day);
    CREATE INDEX statement_mention_by_statement ON statement_mention(statement);
    CREATE INDEX statement_mention_by_meeting ON statement_mention(said_at)
      WHERE said_at IS NOT NULL;

    CREATE TABLE statement_link(
      one INTEGER NOT NULL REFERENCES statement_mention(id) ON DELETE CASCADE \(deferred),
      other INTEGER NOT NULL REFERENCES statement_mention(id) ON DELETE CASCADE \(deferred),
      why TEXT NOT NULL,
      PRIMARY KEY(one, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_link_by_other ON statement_link(other);

    CREATE TABLE omission_mention(
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      party TEXT NOT NULL,
      what TEXT NOT NULL,
      concerned INTEGER,
      paragraph INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX omission_mention_by_article ON omission_mention(article);
    CREATE INDEX omission_mention_by_statement ON omission_mention(concerned)
      WHERE concerned IS NOT NULL;

    """
}
