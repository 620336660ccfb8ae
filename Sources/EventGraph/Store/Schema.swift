internal import SQLite

/// The tables of a graph database, as the migrations that make them.
///
/// Documentation/Schema.md explains every column. Node and edge numbers are made from content (see
/// `StableNumber`), so the same facts give the same rows whatever the order they came in.
enum Schema {
  /// "grph" in ASCII: how the file says whose it is.
  static let applicationID = 0x6772_7068

  static let migrator = SchemaMigrator(
    applicationID: applicationID,
    migrations: [
      SchemaMigrator.Migration("the graph", tables + kinds + views),
      SchemaMigrator.Migration("what articles say", ingestion),
      SchemaMigrator.Migration("what people decided", decisions),
      SchemaMigrator.Migration("which articles are copies", copies),
      SchemaMigrator.Migration("the search index", search),
      SchemaMigrator.Migration("titles and contradictory dates", titles + contradictions),
      SchemaMigrator.Migration("rows of the search index for many lists", sharedSearchRows),
      SchemaMigrator.Migration("people of one name", namesakes),
      SchemaMigrator.Migration("what stands on both sides of a mark", searchSeams),
      SchemaMigrator.Migration("people of one Latin name", transcriptions),
      SchemaMigrator.Migration("unnamed speakers", unnamedNodes),
      SchemaMigrator.Migration("articles that people wrote down as well", joinedArticles),
      SchemaMigrator.Migration("meetings that were not held", unheldMeetings),
    ]
  )

  /// Where a reference is checked: when the transaction ends.
  ///
  /// What is checked at once makes SQLite
  /// keep a journal for every row of a table with triggers, which costs more than the row.
  static let deferred = "DEFERRABLE INITIALLY DEFERRED"

  private static let tables = """
    CREATE TABLE node_kind(code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE edge_kind(code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE source(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      format TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      content TEXT
    ) STRICT;

    CREATE TABLE node(
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL REFERENCES node_kind(code) \(deferred),
      key TEXT NOT NULL UNIQUE,
      label TEXT NOT NULL,
      type TEXT,
      status TEXT,
      text TEXT,
      happened TEXT,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL,
      conflict TEXT,
      carriers TEXT,
      occasion TEXT,
      note TEXT,
      source INTEGER REFERENCES source(id) \(deferred),
      line INTEGER
    ) STRICT;

    CREATE TABLE article(
      node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE \(deferred),
      url TEXT,
      published TEXT,
      language TEXT,
      authors TEXT
    ) STRICT;

    CREATE TABLE name(
      node INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      name TEXT NOT NULL,
      held TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL,
      folded TEXT NOT NULL,
      PRIMARY KEY(node, name, held)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_by_folded ON name(folded, node);

    CREATE TABLE edge(
      id INTEGER PRIMARY KEY,
      origin INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      kind INTEGER NOT NULL REFERENCES edge_kind(code) \(deferred),
      target INTEGER NOT NULL REFERENCES node(id) ON DELETE CASCADE \(deferred),
      happened TEXT,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL,
      role TEXT,
      words TEXT,
      direct INTEGER,
      told TEXT,
      conflict TEXT,
      source INTEGER REFERENCES source(id) \(deferred),
      line INTEGER
    ) STRICT;

    CREATE TABLE evidence(
      id INTEGER PRIMARY KEY,
      node INTEGER REFERENCES node(id) ON DELETE CASCADE \(deferred),
      edge INTEGER REFERENCES edge(id) ON DELETE CASCADE \(deferred),
      article INTEGER REFERENCES node(id) ON DELETE CASCADE \(deferred),
      paragraph INTEGER,
      start INTEGER,
      end INTEGER,
      exact TEXT,
      prefix TEXT,
      suffix TEXT,
      rule TEXT NOT NULL,
      confidence REAL,
      CHECK ((node IS NULL) <> (edge IS NULL))
    ) STRICT;

    CREATE TABLE shadowed_node(
      id INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source(id) \(deferred),
      kind INTEGER NOT NULL,
      key TEXT NOT NULL,
      label TEXT NOT NULL,
      type TEXT,
      status TEXT,
      text TEXT,
      happened TEXT,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL,
      line INTEGER,
      PRIMARY KEY(id, source)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE shadowed_edge(
      id INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source(id) \(deferred),
      origin INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      target INTEGER NOT NULL,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL,
      line INTEGER,
      PRIMARY KEY(id, source)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX node_by_time ON node(kind, lower, upper);
    CREATE INDEX evidence_by_node ON evidence(node) WHERE node IS NOT NULL;
    CREATE INDEX evidence_by_edge ON evidence(edge) WHERE edge IS NOT NULL;
    CREATE INDEX evidence_by_article ON evidence(article) WHERE article IS NOT NULL;

    """ + createEdgeIndexes

  /// Makes the two indexes that hold the whole adjacency in order of time, once each way.
  static let createEdgeIndexes = """
    CREATE INDEX edge_by_origin ON edge(origin, lower, upper, kind, target);
    CREATE INDEX edge_by_target ON edge(target, lower, upper, kind, origin);

    """

  /// Takes the indexes on edges away, because rows load faster without them.
  static let dropEdgeIndexes = "DROP INDEX edge_by_origin; DROP INDEX edge_by_target;"

  private static var kinds: String {
    let nodes = NodeKind.allCases.map { "(\($0.code), '\($0.rawValue)')" }
    let edges = EdgeKind.allCases.map { "(\($0.code), '\($0.rawValue)')" }
    return """
      INSERT INTO node_kind VALUES \(nodes.joined(separator: ", "));
      INSERT INTO edge_kind VALUES \(edges.joined(separator: ", "));

      """
  }
}
