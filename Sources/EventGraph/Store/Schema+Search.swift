extension Schema {
  /// The index of all texts, and the list of nodes whose texts are not in it yet.
  ///
  /// The triggers need nothing but SQLite, so the list stays right whoever writes to the file. Only
  /// what really changes is listed: imports write again what is there already. How a statement
  /// settles conflicts overrules its triggers, so they look before they insert; they look in their
  /// conditions, because a table that is read where it is written to is copied for every row.
  static let search = """
    CREATE TABLE search_pending(node INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE search_document(
      id INTEGER PRIMARY KEY,
      node INTEGER NOT NULL UNIQUE,
      lower INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE search_dead(document INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE search_segment(
      id INTEGER PRIMARY KEY,
      first INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      size INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE search_posting(
      segment INTEGER NOT NULL,
      gram INTEGER NOT NULL,
      documents BLOB NOT NULL,
      PRIMARY KEY(segment, gram)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER search_node_insert AFTER INSERT ON node
    WHEN NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.id) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.id);
    END;
    CREATE TRIGGER search_node_update AFTER UPDATE OF label, text ON node
    WHEN (old.label IS NOT new.label OR old.text IS NOT new.text)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.id) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.id);
    END;
    CREATE TRIGGER search_node_time AFTER UPDATE OF lower ON node
    WHEN old.lower IS NOT new.lower BEGIN
      UPDATE search_document SET lower = new.lower WHERE node = new.id;
    END;
    CREATE TRIGGER search_node_delete AFTER DELETE ON node BEGIN
      DELETE FROM search_pending WHERE node = old.id;
      DELETE FROM search_document WHERE node = old.id;
    END;
    CREATE TRIGGER search_document_delete AFTER DELETE ON search_document
    WHEN NOT EXISTS (SELECT 1 FROM search_dead WHERE document = old.id) BEGIN
      INSERT OR IGNORE INTO search_dead VALUES (old.id);
    END;

    CREATE TRIGGER search_name_insert BEFORE INSERT ON name
    WHEN NOT EXISTS (SELECT 1 FROM name WHERE node = new.node AND name = new.name)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.node) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.node);
    END;
    CREATE TRIGGER search_name_delete AFTER DELETE ON name
    WHEN EXISTS (SELECT 1 FROM node WHERE id = old.node)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.node) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (old.node);
    END;

    CREATE TRIGGER search_paragraph_insert AFTER INSERT ON paragraph
    WHEN NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.article);
    END;
    CREATE TRIGGER search_paragraph_update AFTER UPDATE OF text ON paragraph
    WHEN NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.article);
    END;
    CREATE TRIGGER search_paragraph_delete AFTER DELETE ON paragraph
    WHEN EXISTS (SELECT 1 FROM node WHERE id = old.article)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.article) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (old.article);
    END;

    CREATE TRIGGER search_words_insert BEFORE INSERT ON edge
    WHEN new.words IS NOT NULL AND new.kind IN (7, 8)
      AND NOT EXISTS (SELECT 1 FROM edge WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.target) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.target);
    END;
    CREATE TRIGGER search_words_delete AFTER DELETE ON edge
    WHEN old.words IS NOT NULL AND old.kind IN (7, 8)
      AND EXISTS (SELECT 1 FROM node WHERE id = old.target)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.target) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (old.target);
    END;

    CREATE TRIGGER search_quote_insert BEFORE INSERT ON evidence
    WHEN new.start IS NULL AND new.exact IS NOT NULL AND new.article IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM paragraph WHERE article = new.article)
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (new.article);
    END;
    CREATE TRIGGER search_quote_delete AFTER DELETE ON evidence
    WHEN old.start IS NULL AND old.exact IS NOT NULL AND old.article IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM paragraph WHERE article = old.article)
      AND EXISTS (SELECT 1 FROM node WHERE id = old.article)
      AND NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.article) BEGIN
      INSERT OR IGNORE INTO search_pending VALUES (old.article);
    END;

    INSERT INTO search_pending SELECT id FROM node;

    """

  /// Lets the lists of neighbouring characters share rows, and has all texts indexed anew.
  static let sharedSearchRows = """
    DROP TABLE search_posting;
    CREATE TABLE search_posting(
      segment INTEGER NOT NULL,
      gram INTEGER NOT NULL,
      lists BLOB NOT NULL,
      PRIMARY KEY(segment, gram)
    ) STRICT, WITHOUT ROWID;
    DELETE FROM search_segment;
    DELETE FROM search_document;
    DELETE FROM search_dead;
    INSERT OR IGNORE INTO search_pending SELECT id FROM node;

    """

  /// Has all texts indexed anew, with what stands on both sides of a mark.
  static let searchSeams = """
    DELETE FROM search_posting;
    DELETE FROM search_segment;
    DELETE FROM search_document;
    DELETE FROM search_dead;
    INSERT OR IGNORE INTO search_pending SELECT id FROM node;

    """
}
