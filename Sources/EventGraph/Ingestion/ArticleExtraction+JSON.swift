internal import ChineseText
package import JSON

extension ArticleExtraction {
  /// Writes the extraction as `graph extract --format jsonl` prints it.
  ///
  /// Documentation/extract.schema.json describes it; with `explains` each finding also names the
  /// rule that found it.
  package func write(
    to writer: inout JSONWriter,
    _ parts: Set<Part> = Set(Part.allCases),
    explains: Bool = false
  ) {
    writer.object { writer in
      writer.member("source", article.source)
      writer.member("article") { article.writeHead(to: &$0) }
      for part in Part.allCases where parts.contains(part) {
        write(part, to: &writer, explains)
      }
    }
  }

  private func write(_ part: Part, to writer: inout JSONWriter, _ explains: Bool) {
    switch part {
    case .people:
      writer.findings("people", extraction.people, explains) { $0.writeMembers(to: &$1) }
    case .outlets:
      writer.findings("outlets", extraction.outlets, explains) { $0.writeMembers(to: &$1) }
    case .organizations:
      writer.findings("organizations", extraction.organizations, explains) {
        $0.writeMembers(to: &$1)
      }
    case .places:
      writer.findings("places", extraction.places, explains) { $0.writeMembers(to: &$1) }
    case .dates:
      writer.findings("dates", distinctDates, explains) { $0.writeMembers(to: &$1) }
    case .statements:
      writer.findings("statements", extraction.statements, explains) { $0.writeMembers(to: &$1) }
    case .meetings:
      writer.findings("meetings", extraction.meetings, explains) { $0.writeMembers(to: &$1) }
    case .omissions:
      writer.findings("omissions", extraction.omissions, explains) { $0.writeMembers(to: &$1) }
    }
  }
}

extension ArticleExtraction {
  /// A time expression with its value, wherever it stands.
  private struct DatedWords: Hashable {
    let text: String
    let value: String
    let isDoubtful: Bool
  }

  /// The time expressions, each with each of its values once, where it stands first.
  private var distinctDates: [Finding<TimeExpression>] {
    var seen: Set<DatedWords> = []
    return extraction.dates.filter { finding in
      let date = finding.value
      return seen.insert(
        DatedWords(
          text: date.text,
          value: date.writtenValue,
          isDoubtful: date.conflict != nil
        )
      ).inserted
    }
  }
}

extension Article {
  /// Writes what the page says about the article, as far as an extraction repeats it.
  fileprivate func writeHead(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("outlet", outlet)
      writer.member("title", title)
      writer.member("url", url)
      writer.member("published", published?.edtf)
      writer.member("authors", authors)
      writer.member("language", language)
    }
  }
}

extension JSONWriter {
  /// Adds a member that is a list of findings, each with the words that prove it.
  fileprivate mutating func findings<Value>(
    _ name: StaticString,
    _ findings: [Finding<Value>],
    _ explains: Bool,
    _ writeMembers: (Value, inout JSONWriter) -> Void
  ) {
    member(name) { writer in
      writer.array { writer in
        for finding in findings {
          writer.element { $0.object { finding.write(to: &$0, explains, writeMembers) } }
        }
      }
    }
  }
}

extension Finding {
  fileprivate func write(
    to writer: inout JSONWriter,
    _ explains: Bool,
    _ writeMembers: (Value, inout JSONWriter) -> Void
  ) {
    writeMembers(value, &writer)
    writer.member("evidence") { writeEvidence(to: &$0) }
    guard explains else { return }
    writer.member("rule", rule)
    writer.member("confidence") { $0.write(.number(Double(confidence) / 100)) }
  }

  private func writeEvidence(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("paragraph", span.block)
      writer.member("start", span.start)
      writer.member("end", span.end)
      writer.member("exact", exact)
    }
  }
}

extension Person {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("aliases", aliases)
    writer.member("titles", titles)
  }
}

extension NamedThing {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("canonical", canonical)
  }
}

extension TimeExpression {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("text", text)
    writer.member("value", writtenValue)
    writer.member("conflict", conflict != nil)
  }
}

extension Statement {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("speaker", speaker)
    writer.member("addressee", addressee)
    writer.member("text", text)
    writer.member("direct", direct)
    writer.member("via", via)
    writer.member("date", date)
    writer.member("meeting", meeting)
  }
}

extension Meeting {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("type", kind.rawValue)
    writer.member("status", status.rawValue)
    writer.member("participants", participants)
    writer.member("date", date)
    writer.member("place", place)
  }
}

extension Omission {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("who", who)
    writer.member("what", what)
    writer.member("statement", statement)
  }
}
