import ChineseText
import Foundation
import TestSupport
import Testing

@Suite struct ExtractionTests {
  @Test(arguments: SampleArticle.all)
  func `takes out of a sample article what its golden file shows`(sample: SampleArticle) throws {
    let found = ArticleAnnotator().annotate(sample.article)
    let sheet = ExtractionSheet(article: sample.article, found: found)
    try expectGolden(sheet.text, "articles/\(sample.name).txt")
  }

  @Test func `has a sample in the manner of every kind of outlet`() {
    #expect(SampleArticle.all.count >= 12)
  }

  @Test(arguments: SampleArticle.all)
  func `points to the words it found`(sample: SampleArticle) {
    let found = ArticleAnnotator().annotate(sample.article)
    #expect(ExtractionCheck(sample.article, found).fault == nil)
  }

  @Test func `tells in the manual of every rule the samples need`() throws {
    let manual = try String(
      contentsOf: Repository.root.appending(path: "Documentation/Extraction.md"),
      encoding: .utf8
    )
    for sample in SampleArticle.all {
      let found = ArticleAnnotator().annotate(sample.article)
      let rules =
        found.people.map(\.rule) + found.outlets.map(\.rule) + found.statements.map(\.rule)
        + found.meetings.map(\.rule) + found.omissions.map(\.rule) + found.places.map(\.rule)
        + found.organizations.map(\.rule)
      for rule in Set(rules) {
        #expect(manual.contains("`\(rule)`"), "\(sample.name)")
      }
    }
  }

  @Test func `knows the people that news names, with offices and variants`() {
    let people = Lexicon.standard.people
    #expect(people.count >= 400)
    #expect(people.filter { !$0.offices.isEmpty }.count >= 400)
    #expect(people.filter { $0.names.count > 1 }.count >= 100)
  }

  @Test func `folds the forms of one name, whatever its script and its dots`() {
    let text = "特雷莎·梅说：“我们会谈的。”梅伊说，特蕾莎梅已经回国。"
    let article = AnnotatedArticle(blocks: [ArticleBlock("新闻", kind: .title), ArticleBlock(text)])
    let people = ArticleAnnotator().annotate(article).people.map(\.value.name)
    #expect(people.contains("特雷莎·梅"))
    #expect(!people.contains("特蕾莎梅"))
  }
}
