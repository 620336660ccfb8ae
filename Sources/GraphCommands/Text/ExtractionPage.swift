internal import ChineseText
internal import CommandLineTool
internal import EventGraph

/// An article for checking by eye: its text, and under each paragraph what was found there.
struct ExtractionPage {
  private static let usualWidth = 100

  private let article: Article
  private let found: Extraction
  private let parts: Set<ArticleExtraction.Part>
  private let explains: Bool
  private let console: Console
  private let sheet: TextSheet

  init(
    _ extraction: ArticleExtraction,
    parts: Set<ArticleExtraction.Part>,
    explains: Bool,
    console: Console
  ) {
    article = extraction.article
    found = extraction.extraction
    self.parts = parts
    self.explains = explains
    self.console = console
    sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
  }

  func print() throws {
    try sheet.title(article.title)
    let head = [article.outlet, article.published?.edtf, article.source].compactMap(\.self)
    try sheet.line(head.joined(separator: " · "))
    try printNames()
    for block in 0..<article.blockCount {
      try console.output.print("")
      if block > 0 { try sheet.fact("\(block)", article.blockText(block) ?? "") }
      try printFindings(in: block)
    }
  }

  private func printNames() throws {
    if parts.contains(.people), !found.people.isEmpty {
      try sheet.heading("people")
      for person in found.people {
        let forms = person.value.aliases + person.value.titles
        let more = forms.isEmpty ? "" : " (\(forms.joined(separator: ", ")))"
        try sheet.item(person.value.name + more + why(person))
      }
    }
    try printThings("outlets", .outlets, found.outlets)
    try printThings("organizations", .organizations, found.organizations)
    try printThings("places", .places, found.places)
  }

  private func printThings(
    _ name: String,
    _ part: ArticleExtraction.Part,
    _ things: [Finding<NamedThing>]
  ) throws {
    guard parts.contains(part), !things.isEmpty else { return }
    try sheet.heading(name)
    try sheet.item(things.map { $0.value.name + why($0) }.joined(separator: ", "))
  }

  private func printFindings(in block: Int) throws {
    if parts.contains(.statements) {
      for finding in found.statements where finding.span.block == block {
        try sheet.item(line(of: finding))
      }
    }
    if parts.contains(.meetings) {
      for finding in found.meetings where finding.span.block == block {
        try sheet.item(line(of: finding))
      }
    }
    if parts.contains(.omissions) {
      for finding in found.omissions where finding.span.block == block {
        try sheet.item("- \(finding.value.who), silent: \(finding.value.what)\(why(finding))")
      }
    }
    if parts.contains(.dates) {
      for finding in found.dates where finding.span.block == block {
        let conflict = finding.value.conflict == nil ? "" : " (contradicts itself)"
        try sheet.item(
          "@ \(finding.exact) = \(finding.value.writtenValue)\(conflict)\(why(finding))"
        )
      }
    }
  }

  private func line(of finding: Finding<Statement>) -> String {
    let statement = finding.value
    let addressee = statement.addressee.map { " to \($0)" } ?? ""
    let facts = [
      statement.date, statement.via.isEmpty ? nil : "via " + statement.via.joined(separator: ", "),
    ].compactMap(\.self)
    let more = facts.isEmpty ? "" : " [\(facts.joined(separator: "; "))]"
    let words = statement.direct ? "“\(statement.text)”" : statement.text
    return "> \(statement.speaker)\(addressee): \(words)\(more)\(why(finding))"
  }

  private func line(of finding: Finding<Meeting>) -> String {
    let meeting = finding.value
    let facts = [meeting.date, meeting.place].compactMap(\.self)
    let more = facts.isEmpty ? "" : " [\(facts.joined(separator: "; "))]"
    let parties = meeting.participants.joined(separator: ", ")
    return "* \(meeting.kind.rawValue) \(meeting.status.rawValue): \(parties)\(more)\(why(finding))"
  }

  private func why<Value>(_ finding: Finding<Value>) -> String {
    explains ? " {\(finding.rule) \(finding.confidence)}" : ""
  }
}
