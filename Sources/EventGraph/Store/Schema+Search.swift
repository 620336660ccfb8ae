extension Schema {
  /// The index of all texts, and the list of nodes whose texts are not in it yet.
  ///
  /// The triggers need nothing but SQLite, so the list stays right whoever writes to the file. Only
  /// what really changes is listed: imports write again what is there already. How a statement
  /// settles conflicts overrules its triggers, so they look before they insert.
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

    CREATE TRIGGER search_node_insert AFTER INSERT ON node BEGIN
      INSERT INTO search_pending SELECT new.id
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.id);
    END;
    CREATE TRIGGER search_node_update AFTER UPDATE OF label, text ON node
    WHEN old.label IS NOT new.label OR old.text IS NOT new.text BEGIN
      INSERT INTO search_pending SELECT new.id
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.id);
    END;
    CREATE TRIGGER search_node_time AFTER UPDATE OF lower ON node
    WHEN old.lower IS NOT new.lower BEGIN
      UPDATE search_document SET lower = new.lower WHERE node = new.id;
    END;
    CREATE TRIGGER search_node_delete AFTER DELETE ON node BEGIN
      DELETE FROM search_pending WHERE node = old.id;
      DELETE FROM search_document WHERE node = old.id;
    END;
    CREATE TRIGGER search_document_delete AFTER DELETE ON search_document BEGIN
      INSERT INTO search_dead SELECT old.id
        WHERE NOT EXISTS (SELECT 1 FROM search_dead WHERE document = old.id);
    END;

    CREATE TRIGGER search_name_insert BEFORE INSERT ON name
    WHEN NOT EXISTS (SELECT 1 FROM name WHERE node = new.node AND name = new.name) BEGIN
      INSERT INTO search_pending SELECT new.node
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.node);
    END;
    CREATE TRIGGER search_name_delete AFTER DELETE ON name
    WHEN EXISTS (SELECT 1 FROM node WHERE id = old.node) BEGIN
      INSERT INTO search_pending SELECT old.node
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.node);
    END;

    CREATE TRIGGER search_paragraph_insert AFTER INSERT ON paragraph BEGIN
      INSERT INTO search_pending SELECT new.article
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article);
    END;
    CREATE TRIGGER search_paragraph_update AFTER UPDATE OF text ON paragraph BEGIN
      INSERT INTO search_pending SELECT new.article
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article);
    END;
    CREATE TRIGGER search_paragraph_delete AFTER DELETE ON paragraph
    WHEN EXISTS (SELECT 1 FROM node WHERE id = old.article) BEGIN
      INSERT INTO search_pending SELECT old.article
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.article);
    END;

    CREATE TRIGGER search_words_insert BEFORE INSERT ON edge
    WHEN new.words IS NOT NULL AND new.kind IN (7, 8)
      AND NOT EXISTS (SELECT 1 FROM edge WHERE id = new.id) BEGIN
      INSERT INTO search_pending SELECT new.target
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.target);
    END;
    CREATE TRIGGER search_words_delete AFTER DELETE ON edge
    WHEN old.words IS NOT NULL AND old.kind IN (7, 8)
      AND EXISTS (SELECT 1 FROM node WHERE id = old.target) BEGIN
      INSERT INTO search_pending SELECT old.target
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.target);
    END;

    CREATE TRIGGER search_quote_insert BEFORE INSERT ON evidence
    WHEN new.exact IS NOT NULL AND new.article IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM paragraph WHERE article = new.article)
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE id = new.id) BEGIN
      INSERT INTO search_pending SELECT new.article
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = new.article);
    END;
    CREATE TRIGGER search_quote_delete AFTER DELETE ON evidence
    WHEN old.exact IS NOT NULL AND old.article IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM paragraph WHERE article = old.article)
      AND EXISTS (SELECT 1 FROM node WHERE id = old.article) BEGIN
      INSERT INTO search_pending SELECT old.article
        WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE node = old.article);
    END;

    INSERT INTO search_pending SELECT id FROM node;

    """
}
