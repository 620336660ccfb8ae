internal import ChineseText
internal import SQLite

/// Finds people and bodies whose names are so near each other that they may be one.
///
/// A name that ends another one (约翰逊, 鲍里斯·约翰逊), one that has a Latin name behind it and one that has
/// none (安德森, 安德森（J. Anderson）), one that has a calling behind it (李伟（学者）), and names of people that have more than three characters and differ
/// in one (佩斯科夫, 别斯科夫).
struct LikeNames {
  let store: GraphStore

  private struct Entry {
    let key: String
    let label: String
    let folded: [Unicode.Scalar]
    let mentions: Int
  }

  private static let shortest = 3

  func items() throws -> [ReviewItem] {
    try [NodeKind.person, .organization].flatMap { kind in
      let entries = try entries(of: kind)
      let byEnd = Dictionary(grouping: entries) { $0.folded.last }
      let byStart = Dictionary(grouping: entries) { $0.folded.first }
      var seen: Set<[String]> = []
      return (Array(byEnd.values) + Array(byStart.values)).flatMap { group in
        pairs(in: group, of: kind).compactMap { one, other -> ReviewItem? in
          guard seen.insert([one.key, other.key].sorted()).inserted else { return nil }
          let (more, fewer) = one.mentions >= other.mentions ? (one, other) : (other, one)
          return ReviewItem(
            .likeNames,
            weight: fewer.mentions,
            "\(more.label) (\(more.mentions)) = \(fewer.label) (\(fewer.mentions))",
            answers: [
              Decision(.entityMerge, [more.key, fewer.key]),
              Decision(.entityNotSame, [more.key, fewer.key]),
            ]
          )
        }
      }
    }
  }

  private func entries(of kind: NodeKind) throws -> [Entry] {
    try store.connection.rows(
      """
      SELECT node.key, node.label, count(edge.id) FROM node
      LEFT JOIN edge ON edge.target = node.id AND edge.kind = \(EdgeKind.mentioned.code)
      WHERE node.kind = \(kind.code) GROUP BY node.id ORDER BY node.key
      """
    ) { row in
      Entry(
        key: row.text(0),
        label: row.text(1),
        folded: Array(NameFolding.folded(row.text(1)).unicodeScalars),
        mentions: row.integer(2)
      )
    }.filter { $0.folded.count >= (kind == .person ? 2 : Self.shortest) }
  }

  private func pairs(in group: [Entry], of kind: NodeKind) -> [(Entry, Entry)] {
    group.indices.flatMap { index in
      group[(index + 1)...].filter { isLike(group[index], $0, kind) }.map { (group[index], $0) }
    }
  }

  private func isShared(_ name: [Unicode.Scalar]) -> Bool {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: name.prefix { $0 != "(" })
    let name = String(scalars)
    return SharedBodies.standard.isShared(name) || BodyReading.name(name) != nil
  }

  private func isLike(_ one: Entry, _ other: Entry, _ kind: NodeKind) -> Bool {
    let (short, long) =
      one.folded.count <= other.folded.count
      ? (one.folded, other.folded) : (other.folded, one.folded)
    // Folding makes the full-width bracket plain.
    let isLonger =
      long.starts(with: short + ["("])
      || short.count >= Self.shortest && short.count < long.count
        && long.reversed().starts(with: short.reversed())
    // The name alone does not say whose the body is: 美国国务院, 国务院（晨报 2024-06-01）.
    if isLonger { return kind == .person || !isShared(short) }
    guard short.count == long.count else { return false }
    // Chinese names of three characters differ in one so often that it says nothing, and so do bodies
    // of two countries (美国政府, 法国政府).
    guard kind == .person, short.count > Self.shortest else { return false }
    let differing = zip(short, long).enumerated().filter { $1.0 != $1.1 }
    // What stands in brackets keeps namesakes apart: 王军（晨报 2024-06-01）, 王军（晨报 2024-07-01）.
    return differing.count == 1 && !short.prefix(differing[0].offset).contains("(")
  }
}
