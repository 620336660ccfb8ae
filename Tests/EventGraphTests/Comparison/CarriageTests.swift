import EDTF
import SQLite
import TestSupport
import Testing

@testable import EventGraph

/// Who had a statement first, from whom, and in how many texts.
@Suite struct CarriageTests {
  private static let file = """
    outlets: [{name: 晨报}, {name: 晚报}, {name: 周刊}, {name: 通讯社, kind: agency}]
    people: [{name: 林望海}]
    articles:
      - {id: she, outlet: 通讯社, title: 通稿, published: 2024-05-17}
      - {id: chen, outlet: 晨报, title: 通稿转载, published: 2024-05-18, cites: [通讯社], reprints: she}
      - {id: wan, outlet: 晚报, title: 本报消息, published: 2024-05-18}
      - {id: kan, outlet: 周刊, title: 一周, published: 2024-05-20}
    statements:
      - id: 复航
        speaker: 林望海
        said: 2024-05-17
        text: 渡轮秋天复航
        reported:
          - {article: she, words: 渡轮秋天复航}
          - {article: chen, words: 渡轮秋天复航, via: [通讯社]}
          - {article: wan, words: 渡轮今秋复航, via: [通讯社]}
      - {id: 独家, speaker: 林望海, said: 2024-05-18, text: 还有一条航线, reported: [kan]}
    """

  private func store() throws -> GraphStore {
    try SampleFiles.graph(SampleFiles.file("a.yaml", Self.file))
  }

  @Test func `counts wire copy once and follows citations`() throws {
    let store = try store()
    let provenance = try store.provenance(of: store.find("复航", among: [.statement]))
    #expect(provenance.articleCount == 3)
    #expect(provenance.steps.map(\.outlet) == ["通讯社", "晚报"])
    #expect(provenance.steps[0].copies.map(\.outlet) == ["晨报"])
    #expect(provenance.steps[1].sources.map(\.outlet) == ["通讯社"])
    #expect(provenance.steps[1].sources[0].isRepeated)
  }

  @Test(arguments: ["chen", "she"])
  func `names the first publisher of a text, whichever copy is asked for`(id: String) throws {
    let store = try store()
    let provenance = try store.provenance(of: store.find(id, among: [.article]))
    #expect(provenance.steps.map { $0.article?.id } == ["article:she"])
    #expect(provenance.steps[0].copies.map(\.id) == ["article:chen"])
    #expect(provenance.steps[0].sources.isEmpty)
    #expect(provenance.articleCount == 2)
  }

  @Test func `takes copies of copies for one text, read from pages`() throws {
    let folder = try TemporaryFolder()
    let text = WireCopyTests.report
    let paths = try [
      folder.write("渡轮复航\n\n【新华社2024年6月3日电】\n\n\(text)\n", to: "a.txt"),
      folder.write("渡轮复航了\n\n【大纪元2024年6月4日讯】\n\n\(text)\n", to: "b.txt"),
      folder.write("渡轮将复航\n\n【新唐人2024年6月5日讯】\n\n\(text)\n", to: "c.txt"),
    ]
    let store = try GraphStore.inMemory()
    _ = try store.ingest(paths)
    let articles = try store.connection.rows("SELECT key FROM node WHERE kind = 8 ORDER BY lower") {
      $0.text(0)
    }
    for article in articles {
      let provenance = try store.provenance(of: #require(try store.node(id: article)))
      #expect(provenance.articleCount == 3, "\(article)")
      #expect(provenance.steps.map { $0.article?.id } == [articles.first])
    }
  }

  @Test func `puts who has it himself before who cites him, of one day`() throws {
    let file = """
      outlets: [{name: 晨报}, {name: 晚报}]
      people: [{name: 林望海}]
      articles:
        - {id: chen, outlet: 晨报, title: 据晚报, published: 2024-05-18}
        - {id: wan, outlet: 晚报, title: 专访, published: 2024-05-18}
      statements:
        - id: 复航
          speaker: 林望海
          said: 2024-05-17
          text: 渡轮秋天复航
          reported:
            - {article: chen, words: 渡轮秋天复航, via: [晚报]}
            - {article: wan, words: 渡轮今秋复航, via: [晚报]}
      """
    let store = try SampleFiles.graph(SampleFiles.file("a.yaml", file))
    let statement = try store.find("复航", among: [.statement])
    let steps = try store.provenance(of: statement).steps
    #expect(steps.map(\.outlet) == ["晚报", "晨报"])
    #expect(steps[0].sources.isEmpty)
    let wordings = try store.drift(of: statement).wordings
    #expect(wordings.map(\.carriage.outlet) == ["晚报", "晨报"])
    #expect(wordings.map(\.via) == [[], ["晚报"]])
  }

  @Test func `counts what came first and what came alone`() throws {
    let records = try store().outletRecords()
    let named = Dictionary(uniqueKeysWithValues: records.map { ($0.outlet.label, $0) })
    #expect(named["通讯社"]?.first == 1)
    #expect(named["晨报"]?.first == 0)
    #expect(named["周刊"]?.alone == 1)
    #expect(named["通讯社"]?.told == 1)
    #expect(named["晨报"]?.cites.map(\.outlet) == ["通讯社"])
    #expect(named["通讯社"]?.citedBy == 1)
  }

  @Test func `lists wordings in the order they appeared, with what they cite`() throws {
    let store = try store()
    let drift = try store.drift(of: store.find("复航", among: [.statement]))
    #expect(drift.wordings.map(\.carriage.outlet) == ["通讯社", "晨报", "晚报"])
    #expect(drift.wordings.map(\.via) == [[], ["通讯社"], ["通讯社"]])
    #expect(drift.wordings[2].differences.map(\.kind) == [.reworded])
  }

  @Test func `compares a stretch of time by what one speaker said that day`() throws {
    let store = try store()
    var query = ComparisonQuery()
    query.from = EDTFDate("2024-05-17")
    query.through = EDTFDate("2024-05-18")
    let comparison = try store.comparison(query)
    #expect(comparison.statementCount == 2)
    let rows = comparison.groups.flatMap(\.rows)
    let weekly = comparison.columns.firstIndex { $0.outlet.label == "周刊" }
    // The weekly's only article is about the day after: nothing is known of what it had before.
    #expect(rows[0].cells[try #require(weekly)].state == .noData)
  }
}
