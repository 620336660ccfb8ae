import ChineseText

/// What must hold for every extraction, whatever the article.
struct ExtractionCheck {
  private let article: AnnotatedArticle
  private let found: Extraction

  init(_ article: AnnotatedArticle, _ found: Extraction) {
    self.article = article
    self.found = found
  }

  /// What is wrong; nil where nothing is.
  var fault: String? {
    let spans =
      found.people.map { ($0.span, $0.exact) } + found.outlets.map { ($0.span, $0.exact) }
      + found.organizations.map { ($0.span, $0.exact) } + found.places.map { ($0.span, $0.exact) }
      + found.dates.map { ($0.span, $0.exact) } + found.statements.map { ($0.span, $0.exact) }
      + found.meetings.map { ($0.span, $0.exact) } + found.omissions.map { ($0.span, $0.exact) }
    for (span, exact) in spans {
      guard article.blocks.indices.contains(span.block) else { return "no block \(span.block)" }
      let scalars = Array(article.blocks[span.block].text.unicodeScalars)
      guard span.start >= 0, span.start < span.end, span.end <= scalars.count else {
        return "\(span) is out of bounds"
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span.start..<span.end])
      guard String(words) == exact else { return "\(span) is not “\(exact)”" }
    }
    return references
  }

  private var references: String? {
    for finding in found.statements {
      if finding.value.speaker.isEmpty { return "nobody speaks" }
      if let meeting = finding.value.meeting, !found.meetings.indices.contains(meeting) {
        return "no meeting \(meeting)"
      }
    }
    for finding in found.omissions {
      if let statement = finding.value.statement, !found.statements.indices.contains(statement) {
        return "no statement \(statement)"
      }
    }
    return found.meetings.contains { $0.value.participants.isEmpty } ? "nobody meets" : nil
  }
}
