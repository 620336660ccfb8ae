internal import EDTF
internal import JSON
internal import YAML

// MARK: Reports

extension CuratedRecords {
  mutating func connect(reports: [GraphFile.Report], of node: StableNumber) {
    for report in reports {
      checkWeekday(report.date, conflict: report.conflict)
      if let outlet = report.outlet {
        carried(outlet, node, toldBy: report.toldBy ?? report.article, report)
      } else if let article = report.article {
        reported(article, node, report)
      }
    }
  }

  private mutating func reported(
    _ article: GraphFile.Text,
    _ node: StableNumber,
    _ report: GraphFile.Report
  ) {
    guard let origin = references.find(article, among: [.article]) else { return }
    let published = self.article(article)?.published?.date
    let edge = connect(origin, .reported, node, at: report.position) {
      $0.happened = published
      $0.words = report.words
      $0.isDirect = report.isDirect
      $0.told = Self.told(report)
      $0.conflict = report.conflict
    }
    prove(node, edge, by: origin, report)
    for outlet in report.via { carried(outlet, node, toldBy: article, report) }
  }

  private mutating func carried(
    _ outlet: GraphFile.Text,
    _ node: StableNumber,
    toldBy article: GraphFile.Text?,
    _ report: GraphFile.Report
  ) {
    guard let article, let teller = references.find(article, among: [.article]) else { return }
    let origin = references.find(outlet, among: [.outlet])
    let told = self.article(article)
    let edge = connect(origin, .carried, node, at: report.position) {
      $0.happened = told?.published?.date
      $0.role = told.map { "\(NodeKind.article.rawValue):\($0.id.text)" }
      $0.words = report.words
      $0.isDirect = report.isDirect
    }
    prove(node, edge, by: teller, report)
  }

  private mutating func prove(
    _ node: StableNumber,
    _ edge: StableNumber?,
    by article: StableNumber,
    _ report: GraphFile.Report
  ) {
    guard let words = report.words else { return }
    let facts = [EvidenceRecord.Fact.node(node)] + (edge.map { [.edge($0)] } ?? [])
    for fact in facts {
      var proof = EvidenceRecord(fact, article: article, exact: words, rule: Self.rule)
      proof.paragraph = report.paragraph
      records.add(proof)
    }
  }

  /// Who takes part in what an article tells is mentioned by it, without being listed again.
  ///
  /// A word that means nothing was reported where it stands.
  mutating func mention(
    _ words: [GraphFile.Text],
    among kinds: [NodeKind],
    in reports: [GraphFile.Report]
  ) {
    for article in reports.compactMap({ article($0.article) }) {
      for word in words {
        guard let target = references.peek(word, among: kinds) else { continue }
        // Outlets are cited, not mentioned.
        guard records.nodes[target]?.kind != .outlet else { continue }
        connect(number(.article, article.id), .mentioned, target, at: word.position) {
          $0.happened = article.published?.date
        }
      }
    }
  }

  /// An article's own version of a meeting, where it differs from the one the file settled on.
  static func told(_ report: GraphFile.Report) -> String? {
    var version = JSONObject()
    if let date = report.date { version.append("date", .string(date.date.description)) }
    if let place = report.place { version.append("place", .string(place)) }
    if let status = report.status { version.append("status", .string(status)) }
    return version.members.isEmpty ? nil : JSONValue.object(version).description
  }
}
