extension Schema {
  /// The views that Datasette and the sqlite3 shell show without any glue.
  ///
  /// Times in `lower` and `upper` are seconds since 1970; the number 2^47 stands for "undated" and
  /// for ends that are open or unknown.
  static let views = """
    CREATE VIEW timelines AS
      SELECT entity.key AS entity, entity.label AS name,
        CASE WHEN event.happened IS NULL THEN 'undated' ELSE event.happened END AS happened,
        event.label AS what, event.occasion, kind.name AS kind, event.status,
        event.carriers, event.conflict, event.key AS event, event.lower, event.upper
      FROM (
        SELECT DISTINCT origin AS entity, target AS event FROM edge
          WHERE kind IN (SELECT code FROM edge_kind WHERE name IN ('said', 'attended'))
        UNION
        SELECT DISTINCT target, origin FROM edge
          WHERE kind IN (
            SELECT code FROM edge_kind WHERE name IN ('addressed', 'heldIn', 'omittedBy', 'concerned')
          )
      ) AS pair
      JOIN node AS entity ON entity.id = pair.entity
      JOIN node AS event ON event.id = pair.event
      JOIN node_kind AS kind ON kind.code = event.kind
      ORDER BY event.lower, event.upper, event.key;

    CREATE VIEW claims AS
      SELECT speaker.label AS speaker, statement.text AS statement, statement.happened AS said,
        outlet.label AS outlet, article.label AS article, article.happened AS published,
        reported.words, reported.direct, page.url, statement.key AS id
      FROM edge AS reported
      JOIN node AS statement ON statement.id = reported.target AND statement.kind = 6
      JOIN node AS article ON article.id = reported.origin
      LEFT JOIN article AS page ON page.node = article.id
      LEFT JOIN edge AS said ON said.target = statement.id AND said.kind = 1
      LEFT JOIN node AS speaker ON speaker.id = said.origin
      LEFT JOIN edge AS published ON published.target = article.id AND published.kind = 10
      LEFT JOIN node AS outlet ON outlet.id = published.origin
      WHERE reported.kind = 7
      ORDER BY statement.lower, statement.key, article.lower, article.key;

    CREATE VIEW outlet_matrix AS
      SELECT meeting.label AS meeting, statement.label AS statement, outlet.label AS outlet,
        'reported' AS how, reported.words, article.label AS article, statement.key AS id
      FROM edge AS made
      JOIN node AS statement ON statement.id = made.origin
      JOIN node AS meeting ON meeting.id = made.target
      JOIN edge AS reported ON reported.target = statement.id AND reported.kind = 7
      JOIN node AS article ON article.id = reported.origin
      JOIN edge AS published ON published.target = article.id AND published.kind = 10
      JOIN node AS outlet ON outlet.id = published.origin
      WHERE made.kind = 3
      UNION ALL
      SELECT meeting.label, statement.label, outlet.label,
        'told', carried.words, article.label, statement.key
      FROM edge AS made
      JOIN node AS statement ON statement.id = made.origin
      JOIN node AS meeting ON meeting.id = made.target
      JOIN edge AS carried ON carried.target = statement.id AND carried.kind = 8
      JOIN node AS outlet ON outlet.id = carried.origin
      LEFT JOIN node AS article ON article.key = carried.role
      WHERE made.kind = 3
      UNION ALL
      SELECT meeting.label, statement.label, party.label,
        'said to be left out', omission.text, article.label, statement.key
      FROM edge AS made
      JOIN node AS statement ON statement.id = made.origin
      JOIN node AS meeting ON meeting.id = made.target
      JOIN edge AS concerned ON concerned.target = statement.id AND concerned.kind = 14
      JOIN node AS omission ON omission.id = concerned.origin AND omission.kind = 7
      JOIN edge AS omitted ON omitted.origin = omission.id AND omitted.kind = 13
      JOIN node AS party ON party.id = omitted.target
      LEFT JOIN edge AS claimed ON claimed.target = omission.id AND claimed.kind = 7
      LEFT JOIN node AS article ON article.id = claimed.origin
      WHERE made.kind = 3
      ORDER BY 1, 2, 3, 4, 5;

    CREATE VIEW entities AS
      SELECT node.key AS id, kind.name AS kind, node.label AS name, node.type,
        (SELECT group_concat(name, '、')
          FROM (SELECT DISTINCT name.name FROM name WHERE name.node = node.id)) AS names
      FROM node JOIN node_kind AS kind ON kind.code = node.kind
      WHERE node.kind IN (1, 2, 3, 4)
      ORDER BY node.kind, node.key;

    CREATE VIEW proofs AS
      SELECT coalesce(node.key, origin.key || ' ' || kind.name || ' ' || target.key) AS fact,
        article.label AS article, page.url, evidence.paragraph, evidence.exact, evidence.rule,
        evidence.confidence
      FROM evidence
      LEFT JOIN node ON node.id = evidence.node
      LEFT JOIN edge ON edge.id = evidence.edge
      LEFT JOIN node AS origin ON origin.id = edge.origin
      LEFT JOIN node AS target ON target.id = edge.target
      LEFT JOIN edge_kind AS kind ON kind.code = edge.kind
      LEFT JOIN node AS article ON article.id = evidence.article
      LEFT JOIN article AS page ON page.node = evidence.article
      ORDER BY 1, 2;

    """
}
