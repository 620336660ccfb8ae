internal import YAML

// MARK: Articles and what they tell of

extension GraphFileReader {
  static func article(_ keys: inout MappingReader) -> GraphFile.Article? {
    let id = keys.required("id")
    let outlet = keys.required("outlet")
    let title = keys.required("title")
    let url = keys.text("url")
    let published = keys.when("published")
    let language = keys.text("language")
    let authors = keys.list("authors").map(\.text)
    let cites = keys.list("cites")
    let mentions = keys.list("mentions")
    let reprints = keys.located("reprints")
    let note = keys.text("note")
    guard let id else { return nil }
    var article = GraphFile.Article(id: id, outlet: outlet, title: title?.text ?? "")
    article.url = url
    article.published = published
    article.language = language
    article.authors = authors
    article.cites = cites
    article.mentions = mentions
    article.reprints = reprints
    article.note = note
    return article
  }

  static func meeting(_ keys: inout MappingReader) -> GraphFile.Meeting? {
    let id = keys.required("id")
    let title = keys.required("title")
    let type = keys.requiredChoice("type", of: MeetingType.allCases.map(\.rawValue))
    let status = keys.requiredChoice("status", of: MeetingStatus.allCases.map(\.rawValue))
    let date = keys.when("date")
    let places = keys.list("place")
    let participants = keys.elements("participants").compactMap { participant($0, keys) }
    let reports = keys.elements("reported").compactMap { report($0, keys) }
    let note = keys.text("note")
    guard let id else { return nil }
    var meeting = GraphFile.Meeting(id: id, title: title?.text ?? "")
    meeting.type = type
    meeting.status = status
    meeting.date = date
    meeting.places = places
    meeting.participants = participants
    meeting.reports = reports
    meeting.note = note
    return meeting
  }

  private static func participant(
    _ node: YAMLNode,
    _ keys: MappingReader
  ) -> GraphFile.Participant? {
    if case .scalar(let text) = node.content {
      let who = GraphFile.Text(text: text, position: node.position)
      return GraphFile.Participant(who: who, role: nil)
    }
    guard var participantKeys = keys.inner(node, title: "participant") else { return nil }
    let who = participantKeys.required("who")
    let role = participantKeys.text("role")
    participantKeys.reportUnknownKeys()
    return who.map { GraphFile.Participant(who: $0, role: role) }
  }

  static func statement(_ keys: inout MappingReader) -> GraphFile.Statement? {
    let id = keys.required("id")
    let speakers = keys.requiredList("speaker")
    let addressees = keys.list("to")
    let said = keys.when("said")
    let meeting = keys.located("meeting")
    let text = keys.required("text")
    let isDirect = keys.truth("direct")
    let about = keys.list("about")
    let reports = keys.requiredElements("reported").compactMap { report($0, keys) }
    let note = keys.text("note")
    guard let id else { return nil }
    var statement = GraphFile.Statement(id: id, speakers: speakers, text: text?.text ?? "")
    statement.addressees = addressees
    statement.said = said
    statement.meeting = meeting
    statement.isDirect = isDirect ?? false
    statement.about = about
    statement.reports = reports
    statement.note = note
    return statement
  }

  static func omission(_ keys: inout MappingReader) -> GraphFile.Omission? {
    let id = keys.required("id")
    let by = keys.requiredList("by")
    let subject = keys.located("of")
    let what = keys.required("what")
    let claims = keys.requiredElements("claimed-in").compactMap { report($0, keys) }
    let note = keys.text("note")
    guard let id else { return nil }
    var omission = GraphFile.Omission(id: id, by: by, what: what?.text ?? "")
    omission.subject = subject
    omission.claims = claims
    omission.note = note
    return omission
  }

  static func link(_ keys: inout MappingReader) -> GraphFile.Link? {
    let from = keys.required("from")
    let to = keys.required("to")
    let label = keys.required("label")
    let when = keys.when("when")
    let article = keys.located("article")
    let words = keys.text("words")
    _ = keys.text("note")
    guard let from, let to, let label else { return nil }
    var link = GraphFile.Link(from: from, to: to, label: label.text, position: keys.position)
    link.when = when
    link.article = article
    link.words = words
    return link
  }
}

// MARK: Who told it, and how

extension GraphFileReader {
  private static func report(_ node: YAMLNode, _ keys: MappingReader) -> GraphFile.Report? {
    if case .scalar(let text) = node.content {
      let article = GraphFile.Text(text: text, position: node.position)
      return GraphFile.Report(position: node.position, article: article)
    }
    guard var reportKeys = keys.inner(node, title: "report") else { return nil }
    var report = GraphFile.Report(position: node.position)
    report.article = reportKeys.located("article")
    report.outlet = reportKeys.located("outlet")
    report.toldBy = reportKeys.located("told-by")
    report.words = reportKeys.text("words")
    report.isDirect = reportKeys.truth("direct")
    let said = reportKeys.when("said")
    report.date = reportKeys.when("date") ?? said
    report.place = reportKeys.text("place")
    report.status = reportKeys.choice("status", of: MeetingStatus.allCases.map(\.rawValue))
    report.conflict = reportKeys.text("conflict")
    report.via = reportKeys.list("via")
    report.paragraph = paragraph(&reportKeys)
    reportKeys.reportUnknownKeys()
    checkOrigin(of: report, reportKeys)
    return report
  }

  private static func paragraph(_ keys: inout MappingReader) -> Int? {
    guard let node = keys.node("evidence"),
      var evidenceKeys = keys.inner(node, title: "evidence")
    else { return nil }
    defer { evidenceKeys.reportUnknownKeys() }
    return evidenceKeys.count("paragraph")
  }

  private static func checkOrigin(of report: GraphFile.Report, _ keys: MappingReader) {
    let isOurs = report.article != nil
    let isTold = report.outlet != nil && report.toldBy != nil
    guard isOurs == isTold || (isOurs && (report.outlet != nil || report.toldBy != nil)) else {
      return
    }
    keys.report(
      report.position,
      "a report names where it stands",
      hint: "give 'article: ID', or 'outlet: NAME' with 'told-by: ARTICLE'"
    )
  }
}
