import ChineseText
import EDTF
import Testing

@Suite struct ExtractionTableTests {
  private func extraction(of row: ExtractionTable.Row) throws -> Extraction {
    let blocks = [ArticleBlock(row.title, kind: .title)] + row.paragraphs.map { ArticleBlock($0) }
    let article = AnnotatedArticle(
      blocks: blocks,
      published: CivilDay(year: 2031, month: 3, day: 7),
      outlet: "晨江日报"
    )
    return ArticleAnnotator().annotate(article)
  }

  @Test func `finds who says what`() throws {
    let table = ExtractionTable("statements")
    #expect(table.rows.count >= 25)
    for row in table.rows {
      let found = try extraction(of: row).statements.map(\.value)
      let wanted = row.expected == "-" ? [] : row.expected.split(separator: ";").map(String.init)
      let shown = zip(found, wanted).map { statement, want in
        let start = want.drop { $0 == " " }.drop { $0 != " " }.dropFirst()
        let mark = statement.direct ? "“" : ""
        return "\(statement.speaker) \(mark)\(statement.text)".prefix(
          statement.speaker.count + 1 + start.count
        )
      }
      #expect(found.count == wanted.count, "statements.txt:\(row.line) \(found)")
      #expect(
        shown.joined(separator: "; ")
          == wanted.map { $0.drop { $0 == " " } }
          .joined(separator: "; "),
        "statements.txt:\(row.line)"
      )
    }
  }

  @Test func `finds who meets whom`() throws {
    let table = ExtractionTable("meetings")
    #expect(table.rows.count >= 12)
    for row in table.rows {
      let shown = try extraction(of: row).meetings.map { finding in
        let meeting = finding.value
        let parties = meeting.participants.joined(separator: ",")
        return "\(meeting.kind) \(meeting.status) \(parties)"
      }
      #expect(Self.joined(shown) == row.expected, "meetings.txt:\(row.line)")
    }
  }

  @Test func `finds what was left out`() throws {
    let table = ExtractionTable("omissions")
    #expect(table.rows.count >= 10)
    for row in table.rows {
      let shown = try extraction(of: row).omissions.map { "\($0.value.who) \($0.value.what)" }
      #expect(Self.joined(shown) == row.expected, "omissions.txt:\(row.line)")
    }
  }

  @Test func `finds who is named`() throws {
    let table = ExtractionTable("people")
    #expect(table.rows.count >= 10)
    for row in table.rows {
      let shown = try extraction(of: row).people.map { finding in
        let aliases = finding.value.aliases.joined(separator: ",")
        return aliases.isEmpty ? finding.value.name : "\(finding.value.name)=\(aliases)"
      }
      #expect(Self.joined(shown) == row.expected, "people.txt:\(row.line)")
    }
  }

  @Test func `finds which media are cited`() throws {
    let table = ExtractionTable("outlets")
    #expect(table.rows.count >= 4)
    for row in table.rows {
      let shown = try extraction(of: row).outlets.map(\.value.name)
      #expect(Self.joined(shown) == row.expected, "outlets.txt:\(row.line)")
    }
  }

  @Test func `finds which bodies are named, and no ordinary words`() throws {
    let table = ExtractionTable("organizations")
    #expect(table.rows.count >= 7)
    for row in table.rows {
      let shown = try extraction(of: row).organizations.map(\.value.name)
      #expect(Self.joined(shown) == row.expected, "organizations.txt:\(row.line)")
    }
  }

  private static func joined(_ shown: [String]) -> String {
    shown.isEmpty ? "-" : shown.joined(separator: "; ")
  }
}
