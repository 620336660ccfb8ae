import ChineseText

/// What was taken out of an article, as a golden file shows it: every block with its findings.
struct ExtractionSheet {
  let article: AnnotatedArticle
  let found: Extraction

  /// The whole sheet.
  var text: String {
    var lines: [String] = []
    for finding in found.people {
      let person = finding.value
      let forms = ([person.name] + person.aliases).joined(separator: " = ")
      let titles = person.titles.isEmpty ? "" : " (\(person.titles.joined(separator: ", ")))"
      lines.append("person \(forms)\(titles) \(mark(finding))")
    }
    lines += things("outlet", found.outlets)
    lines += things("organization", found.organizations)
    lines += things("place", found.places)
    for index in article.blocks.indices {
      lines += ["", "\(index) \(article.blocks[index].text)"]
      lines += statements(in: index) + meetings(in: index) + omissions(in: index)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func things(_ kind: String, _ things: [Finding<NamedThing>]) -> [String] {
    things.map { "\(kind) \($0.value.name) \(mark($0))" }
  }

  private func statements(in block: Int) -> [String] {
    found.statements.filter { $0.span.block == block }.map { finding in
      let statement = finding.value
      let addressee = statement.addressee.map { " to \($0)" } ?? ""
      let facts = [
        statement.date, statement.via.isEmpty ? nil : "via \(statement.via)",
        statement.meeting.map { "meeting \($0)" },
      ].compactMap(\.self).joined(separator: ", ")
      let words = statement.direct ? "“\(statement.text)”" : statement.text
      return "  > \(statement.speaker)\(addressee): \(words) [\(facts)] \(mark(finding))"
    }
  }

  private func meetings(in block: Int) -> [String] {
    found.meetings.filter { $0.span.block == block }.map { finding in
      let meeting = finding.value
      let facts = [meeting.date, meeting.place].compactMap(\.self).joined(separator: ", ")
      let parties = meeting.participants.joined(separator: ", ")
      return "  * \(meeting.kind) \(meeting.status): \(parties) [\(facts)] \(mark(finding))"
    }
  }

  private func omissions(in block: Int) -> [String] {
    found.omissions.filter { $0.span.block == block }.map { finding in
      let statement = finding.value.statement.map { " of statement \($0)" } ?? ""
      return "  - \(finding.value.who): \(finding.value.what)\(statement) \(mark(finding))"
    }
  }

  private func mark<Value>(_ finding: Finding<Value>) -> String {
    "{\(finding.rule) \(finding.span.block):\(finding.span.start)-\(finding.span.end)}"
  }
}
