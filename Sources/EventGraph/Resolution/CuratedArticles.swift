internal import EDTF
internal import SQLite

/// The articles that people wrote down, by what tells that a page gives the same one.
struct CuratedArticles {
  private struct Print: Hashable {
    let outlet: StableNumber
    let title: String
    let day: CivilDay
  }

  /// An address or a print that two of them have is none's.
  private var byAddress: [String: StableNumber?] = [:]
  private var byPrint: [Print: StableNumber?] = [:]

  init(_ connection: Connection) throws {
    let files = try GraphStore.graphFiles(connection)
    guard !files.isEmpty else { return }
    // Whoever carries a date of its own into what the article tells has to have one.
    try connection.forEachRow(
      """
      SELECT node.id, node.label, node.happened, article.url, published.origin FROM node
      JOIN article ON article.node = node.id
      LEFT JOIN edge AS published ON published.target = node.id
        AND published.kind = \(EdgeKind.published.code) AND published.source IN \(list: files)
      WHERE node.kind = \(NodeKind.article.code) AND node.source IN \(list: files)
        AND node.happened IS NOT NULL
      ORDER BY node.id
      """
    ) { row in
      let node = StableNumber(row.integer(0))
      if let address = row.optionalText(3).map(Self.folded) {
        list(node, &byAddress[address])
      }
      guard let outlet = row.optionalInteger(4),
        let day = row.optionalText(2).flatMap(EDTFDate.init)?.exactDay
      else { return }
      let title = NameRegistry.folded(row.text(1))
      list(node, &byPrint[Print(outlet: StableNumber(outlet), title: title, day: day)])
    }
  }

  private func list(_ node: StableNumber, _ known: inout StableNumber??) {
    guard let other = known else {
      known = .some(node)
      return
    }
    if other != node { known = .some(nil) }
  }

  var isEmpty: Bool { byAddress.isEmpty && byPrint.isEmpty }

  /// The article of this address, else the one that the outlet printed under this title that day.
  func article(
    address: String?,
    outlet: StableNumber?,
    title: String,
    happened: EDTFDate?
  ) -> StableNumber? {
    if let known = address.flatMap({ byAddress[Self.folded($0)] }), let known { return known }
    guard let outlet, let day = happened?.exactDay else { return nil }
    let print = Print(outlet: outlet, title: NameRegistry.folded(title), day: day)
    return byPrint[print] ?? nil
  }

  /// An address without what does not tell pages apart.
  private static func folded(_ address: String) -> String {
    var address = Substring(address.prefix { $0 != "#" })
    for start in ["https://", "http://", "www."] where address.hasPrefix(start) {
      address = address.dropFirst(start.count)
    }
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }
}
