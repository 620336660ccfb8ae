internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

// MARK: Who carried it

extension ProfilePage {
  func printReports(on sheet: TextSheet) throws {
    guard !reports.isEmpty else { return }
    let name =
      switch profile.node.kind {
      case .omission: labels("claimed in", "提出于")
      case .meeting: labels("reported in", "报道于")
      default: labels("carried by", "刊载于")
      }
    try sheet.heading("\(name) · \(reports.count)")
    var previous: String?
    for report in reports {
      let source = source(of: report)
      if source != previous { try sheet.item(source) }
      previous = source
      if let words = report.words { try sheet.quotation(words) }
      if let version = version(in: report) { try sheet.quotation(version) }
      if let conflict = report.conflict {
        try sheet.quotation(labels("contradiction: ", "出入：") + labels.contradiction(conflict))
      }
    }
  }

  /// When, which outlet, and in which article or as told by whom.
  private func source(of report: Report) -> String {
    let when = report.published.map { labels.date($0) + "  " } ?? ""
    guard !report.isFirstHand else { return "\(when)\(report.outlet)《\(report.title)》" }
    let teller = report.teller.isEmpty ? labels("others", "他者") : report.teller
    return when + report.outlet + labels.remark(labels("as told by \(teller)", "据\(teller)"))
  }

  /// The article's own date, place or status, where it is not the one above.
  private func version(in report: Report) -> String? {
    guard let told = report.told, let version = try? JSONParser.parse(told) else { return nil }
    var parts: [String] = []
    if let date = version["date"]?.string.flatMap(EDTFDate.init), date != profile.node.happened {
      parts.append(labels.dateWithWeekday(date))
    }
    if let place = version["place"]?.string { parts.append(place) }
    if let status = version["status"]?.string, status != profile.node.status {
      parts.append(labels.status(status) ?? labels("held", "已举行"))
    }
    guard !parts.isEmpty else { return nil }
    return labels("its version: ", "该文写作：") + parts.joined(separator: labels(", ", "，"))
  }
}

// MARK: What proves it

extension ProfilePage {
  func printProofs(on sheet: TextSheet) throws {
    guard let proofs else { return }
    try sheet.heading("\(labels("evidence", "证据")) · \(proofs.count)")
    var previous: String?
    for proof in proofs {
      let isOwn = proof.fact == profile.node.label
      let place = isOwn ? Self.place(of: proof) : "\(proof.fact): \(Self.place(of: proof))"
      if place != previous {
        try sheet.item(place)
        if let url = proof.url { try sheet.address(nil, url) }
      }
      previous = place
      if let exact = proof.exact { try sheet.quotation("“\(exact)”") }
    }
  }

  /// Where a proof stands: file and line, or article and paragraph.
  static func place(of proof: Proof) -> String {
    if let file = proof.file { return proof.line.map { "\(file):\($0)" } ?? file }
    let article = proof.title.map { "《\($0)》" } ?? proof.article ?? ""
    return proof.paragraph.map { "\(article) ¶\($0)" } ?? article
  }
}
