import TestSupport
import Testing

@testable import EventGraph

/// One matter in several wordings: how it is compared, counted and drawn.
@Suite struct MatterRowTests {
  /// Three outlets, each with a statement of its own of one matter; a fourth with none of it.
  private static let file = """
    outlets: [{name: 晨报}, {name: 晚报}, {name: 周刊}, {name: 日报}, {name: 石渡社, kind: agency}]
    people: [{name: 林望海}, {name: 顾南桥}]
    articles:
      - {id: chen, outlet: 晨报, title: 渡轮会谈, published: 2024-05-18}
      - {id: wan, outlet: 晚报, title: 会谈, published: 2024-05-18}
      - {id: kan, outlet: 周刊, title: 一周, published: 2024-05-20}
      - {id: ri, outlet: 日报, title: 昨日, published: 2024-05-18}
    meetings:
      - id: 会谈
        title: 渡轮会谈
        type: meeting
        status: held
        date: 2024-05-17
        participants: [林望海, 顾南桥]
        reported: [chen, wan, kan, ri]
    statements:
      - {id: 意愿, speaker: 林望海, said: 2024-05-17, meeting: 会谈, text: 加强渔业合作的意愿, reported: [{article: chen, words: 加强渔业合作的意愿}]}
      - id: 目标
        speaker: 林望海
        said: 2024-05-17
        meeting: 会谈
        text: 港口的地位正在上升，他的目标是深化渔业合作
        reported: [{article: wan, words: 港口的地位正在上升，他的目标是深化渔业合作}]
      - id: 引语
        speaker: 林望海
        said: 2024-05-17
        meeting: 会谈
        text: 我们希望扩大渔业合作
        direct: true
        reported: [{article: kan, words: 我们希望扩大渔业合作, direct: true}]
      - {id: 票价, speaker: 林望海, said: 2024-05-17, meeting: 会谈, text: 票价不变, reported: [ri]}
      - {id: 预告, speaker: 顾南桥, said: 2024-05-16, about: [会谈], text: 会谈明天举行, reported: [chen]}
    omissions:
      - id: 未提合作
        by: 石渡社
        of: 会谈
        what: 渔业合作
        claimed-in: [{article: chen, words: 石渡社没有提到渔业合作}]
    """

  private func store() throws -> GraphStore {
    try SampleFiles.graph(SampleFiles.file("a.yaml", Self.file))
  }

  private func comparison(in store: GraphStore) throws -> Comparison {
    let meeting = try store.find("会谈", among: [.meeting])
    return try store.comparison(ComparisonQuery(meetings: [meeting]))
  }

  @Test func `has one row in somebody's own words, with all who carried it`() throws {
    let comparison = try comparison(in: store())
    let rows = comparison.groups.flatMap(\.rows)
    #expect(
      rows.map(\.statement.id).sorted() == [
        "statement:引语", "statement:目标", "statement:票价", "statement:预告",
      ]
    )
    let row = try #require(rows.first { $0.statement.id == "statement:引语" })
    #expect(row.others.map(\.id) == ["statement:意愿"])
    let states = Dictionary(
      uniqueKeysWithValues: zip(comparison.columns.map(\.outlet.label), row.cells.map(\.state))
    )
    #expect(states["晨报"] == .carriedDifferently)
    #expect(states["晚报"] == .carriedDifferently, "has it as a clause of a longer statement")
    #expect(states["周刊"] == .carried)
    #expect(states["日报"] == .notCarried)
    #expect(row.carrierCount == 3)
    #expect(row.heldCount == 4)
  }

  @Test func `is not said to be missing beside what comes near it`() throws {
    let comparison = try comparison(in: store())
    let rows = comparison.groups.flatMap(\.rows)
    let long = try #require(rows.first { $0.statement.id == "statement:目标" })
    for (column, cell) in zip(comparison.columns, long.cells) where cell.state == .notCarried {
      #expect((cell.nearest == nil) == (column.outlet.label == "日报"), "\(column.outlet.label)")
    }
  }

  @Test func `is counted for outlets as comparisons have it`() throws {
    let store = try store()
    let comparison = try comparison(in: store)
    let rows = comparison.groups.filter { $0.tie == .madeAt }.flatMap(\.rows)
    let records = try store.outletRecords()
    for (index, column) in comparison.columns.enumerated() {
      let cells = rows.map { $0.cells[index] }.filter { $0.articleCount > 0 }
      let record = try #require(records.first { $0.outlet.id == column.outlet.id })
      #expect(record.held == cells.count, "\(column.outlet.label)")
      #expect(record.notCarried == cells.count { !$0.isCarried }, "\(column.outlet.label)")
    }
    #expect(records.reduce(0) { $0 + $1.held } == 12)
  }

  @Test func `is drawn as the words have it: rows, order, ties and doubts`() throws {
    let store = try store()
    let meeting = try store.find("会谈", among: [.meeting])
    let comparison = try comparison(in: store)
    let diagram = try store.coverageDiagram(
      of: .stories(of: [meeting]),
      style: DrawingSample.chinese
    )
    guard case .coverage(let matrix) = diagram.content else {
      Issue.record("is no matrix")
      return
    }
    #expect(matrix.columns.map(\.id) == comparison.columns.map(\.outlet.id))
    #expect(matrix.groups.map(\.speakers) == ["林望海", "顾南桥（相关）"])
    for (drawn, told) in zip(matrix.groups.flatMap(\.rows), comparison.groups.flatMap(\.rows)) {
      #expect(drawn.id == told.statement.id)
      for (figure, cell) in zip(drawn.cells, told.cells) {
        #expect((figure == .near) == (cell.nearest != nil))
        #expect((figure == .differing) == (cell.state == .carriedDifferently))
        #expect((figure == .absent) == (cell.state == .notCarried && cell.nearest == nil))
        #expect((figure == .unknown) == (cell.state == .noData))
      }
    }
  }

  @Test func `cuts a matrix that is too long and says so`() throws {
    let store = try store()
    let meeting = try store.find("会谈", among: [.meeting])
    var style = DrawingSample.chinese
    style.limit = 2
    let diagram = try store.coverageDiagram(of: .stories(of: [meeting]), style: style)
    #expect(diagram.shortage == Diagram.Shortage(unit: .statements, drawn: 2, total: 4))
  }

  @Test func `has the claims of silence that the comparison finds in the picture, too`() throws {
    let store = try store()
    let meeting = try store.find("会谈", among: [.meeting])
    let picture = try store.relationshipDiagram(of: .stories(of: [meeting]))
    guard case .relationships(let drawn) = picture.content else {
      Issue.record("is no story")
      return
    }
    let left = drawn.lines.filter { $0.mark == .leftOut && $0.origin == "outlet:石渡社" }
    let comparison = try comparison(in: store)
    let claimed = comparison.groups.flatMap(\.rows).filter { row in
      row.cells.contains { !$0.claims.isEmpty }
    }
    #expect(claimed.count == 2)
    #expect(Set(left.map(\.target)).isSuperset(of: claimed.map(\.statement.id)))
  }
}
