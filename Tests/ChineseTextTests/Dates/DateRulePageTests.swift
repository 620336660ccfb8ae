import ChineseText
import EDTF
import Foundation
import TestSupport
import Testing

@Suite struct DateRulePageTests {
  private static let page = Repository.root.appending(path: "Documentation/Extraction.md")
  private static let begin =
    "<!-- begin time expressions: made from the rules, see DateRulePageTests -->\n"
  private static let end = "<!-- end time expressions -->"

  @Test func `is fresh in the documentation`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin))
    let stop = try #require(text.range(of: Self.end))
    let section = start.upperBound..<stop.lowerBound
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let fresh = text.replacingCharacters(in: section, with: DateRulePage.markdown)
      try Data(fresh.utf8).write(to: Self.page)
      return
    }
    // The two texts are too long to be shown.
    let isFresh = text[section] == DateRulePage.markdown
    #expect(isFresh, "run UPDATE_GOLDEN=1 on this suite")
  }

  @Test(arguments: DateRulePage.examples)
  func `shows what really comes out`(example: DateRulePage.Example) throws {
    let date = try EDTFDate(parsing: example.published)
    let published = try #require(date.exactDay)
    let context = DateContext(
      published: published,
      includesVague: example.isVague
    )
    let found = DateFinder().expressions(in: example.text, context)
    let match = try #require(
      found.first { $0.text == example.words && $0.writtenValue == example.value },
      "\(example.rule): found \(found.map { "\($0.text) = \($0.writtenValue)" })"
    )
    let rules = match.rule.split(separator: "+").map(String.init)
    #expect(rules.contains(example.rule), "\(example.text) was read by \(match.rule)")
  }

  @Test func `has an example for every rule`() {
    let shown = Set(DateRulePage.examples.map(\.rule))
    #expect(DateRulePage.rules.filter { !shown.contains($0) }.isEmpty)
    #expect(Set(DateRulePage.rules).count == DateRulePage.rules.count)
  }
}
