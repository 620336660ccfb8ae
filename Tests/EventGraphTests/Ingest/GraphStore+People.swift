import SQLite

@testable import EventGraph

extension GraphStore {
  /// The keys of the people whose label begins so, each with how many articles name it.
  func people(called name: String) throws -> [String] {
    try connection.rows(
      """
      SELECT node.key || ' ' || count(*) FROM node JOIN edge ON edge.target = node.id
      WHERE node.kind = \(NodeKind.person.code) AND node.label LIKE \(name + "%")
        AND edge.kind = (SELECT code FROM edge_kind WHERE name = 'mentioned')
      GROUP BY node.id ORDER BY 1
      """
    ) { $0.text(0) }
  }
}
