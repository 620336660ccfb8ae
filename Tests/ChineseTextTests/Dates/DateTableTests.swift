import ChineseText
import EDTF
import Testing

@Suite struct DateTableTests {
  @Test(arguments: DateTable.all)
  func `finds what the table says`(table: DateTable) {
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let isVague = table.name == "vague" || table.name == "window"
      let context = DateContext(published: row.published, includesVague: isVague)
      let found = DateFinder().expressions(in: row.paragraphs, context).joined()
      let shown = found.map(Self.show).joined(separator: "; ")
      #expect(shown == row.expected, "\(table.name).txt:\(row.line)")
    }
  }

  @Test func `has a table for every rule`() {
    let names = Set(DateTable.all.map(\.name))
    #expect(DateRulePage.rules.filter { !names.contains($0) } == [])
  }

  private static func show(_ expression: TimeExpression) -> String {
    var text = "\(expression.text) = \(expression.writtenValue)"
    if expression.conflict != nil { text += " !" }
    let isPlain = expression.standing == .calendar || expression.standing == .vague
    return isPlain ? text : text + " (\(expression.standing.rawValue))"
  }
}
