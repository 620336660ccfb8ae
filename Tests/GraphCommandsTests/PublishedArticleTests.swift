import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// What five articles about one meeting carried, left out and worded differently, read from the
/// pages alone and beside the curated file about them.
@Suite(.enabled(if: Repository.sharedData != nil, "no shared articles beside the checkout"))
struct PublishedArticleTests {
  /// The meeting as it is called by whoever told of it first.
  private static let meetings = [false: "2022-12-30-习近平-普京-video", true: "视频会晤"]

  private func desk(isCurated: Bool) throws -> GraphDesk {
    let desk = try GraphDesk()
    let seeds = try #require(Repository.sharedData).appending(path: "seeds").path
    #expect(desk.run("ingest \(seeds)").status == .done)
    if isCurated { desk.run("import {Graphs}/putin-xi-2022-12-30.yaml") }
    return desk
  }

  private func answer(_ desk: borrowing GraphDesk, isCurated: Bool) throws -> ComparisonAnswer {
    let meeting = try #require(Self.meetings[isCurated])
    return try ComparisonAnswer(desk.run("compare \(meeting) --format json"))
  }

  /// The files of the articles that claim something, by the days on which they were published.
  private func claimants(_ cell: ComparisonAnswer.Cell?) -> Set<String> {
    Set((cell?.claims ?? []).compactMap { $0.article?.published })
  }

  @Test(arguments: [false, true])
  func `has the invitation with three outlets and not with the agency`(isCurated: Bool) throws {
    let answer = try answer(desk(isCurated: isCurated), isCurated: isCurated)
    for outlet in ["新唐人", "大纪元", "德国之声"] {
      #expect(answer.isCarried("尊敬的主席先生", outlet), "\(outlet)")
    }
    let agency = answer.cell("尊敬的主席先生", "新华社")
    #expect(agency?.state == "said-to-be-left-out")
    #expect(claimants(agency) == ["2022-12-31", "2023-01-01"])
  }

  @Test(arguments: [false, true])
  func `has the military cooperation with three outlets and not with the agency`(
    isCurated: Bool
  ) throws {
    let answer = try answer(desk(isCurated: isCurated), isCurated: isCurated)
    let rows = answer.rows.filter { $0.text?.contains("军事合作") == true }
    for outlet in ["新唐人", "大纪元", "德国之声"] {
      #expect(rows.contains { answer.isCarried($0.id, outlet) }, "\(outlet)")
    }
    for row in rows {
      let agency = answer.cell(row.id, "新华社")
      #expect(agency?.state == "said-to-be-left-out", "\(row.id)")
      #expect(claimants(agency).contains("2023-01-01"), "\(row.id)")
    }
  }

  @Test(arguments: [false, true])
  func `never says of a matter that an outlet has that it has it not`(isCurated: Bool) throws {
    let answer = try answer(desk(isCurated: isCurated), isCurated: isCurated)
    let invitation = try #require(answer.row("尊敬的主席先生"))
    #expect(invitation.carried == 3 && invitation.held == 3)
    for matter in ["军事合作", "前来俄国进行国是访问", "期待明年春天"] {
      for row in answer.rows.filter({ $0.text?.contains(matter) == true }) {
        for outlet in ["新唐人", "大纪元", "德国之声"] {
          let cell = answer.cell(row.id, outlet)
          #expect(cell?.state != "not-carried" || cell?.nearest != nil, "\(row.id) \(outlet)")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func `measures the agency's epithet by the readout`(isCurated: Bool) throws {
    let answer = try answer(desk(isCurated: isCurated), isCurated: isCurated)
    let agency = answer.cell("英明", "新华社")
    #expect(agency?.state == "carried-differently")
    #expect(agency?.differences.map(\.kind) == ["added-epithets"])
    #expect(agency?.differences.first?.after == "总书记英明")
    let readout = isCurated ? "克里姆林宫公告" : "克里姆林宫"
    #expect(answer.state("英明", readout) == "carried")
  }

  @Test(arguments: [false, true])
  func `has the words on peace talks in two outlets`(isCurated: Bool) throws {
    let desk = try desk(isCurated: isCurated)
    let drift = desk.run("drift 积极劝和促谈 --format csv").output
    #expect(drift.contains("2022-12-30,大纪元,"))
    #expect(drift.contains("2022-12-29,美国之音,"))
    let meeting = isCurated ? "习近平会见梅德韦杰夫" : "2022-12-29-习近平-梅德韦杰夫-meeting"
    let answer = try ComparisonAnswer(desk.run("compare \(meeting) --format json"))
    #expect(answer.isCarried("积极劝和促谈", "大纪元"))
    #expect(answer.isCarried("积极劝和促谈", "美国之音"))
  }

  @Test(arguments: [false, true])
  func `shows the two readings of a date`(isCurated: Bool) throws {
    let desk = try desk(isCurated: isCurated)
    let meeting = try #require(Self.meetings[isCurated])
    let text = desk.run("conflicts \(meeting) --kind date --lang zh").output
    #expect(text.contains("2022年12月30日 周五"))
    #expect(text.contains("2022年12月29日 周四\n      出入："))
    #expect(text.contains("出入：2022年12月29日是周四，"))
    #expect(desk.run("conflicts --lang zh").output.contains("出入：2022年12月28日是周三，不是周四"))
  }

  @Test(arguments: [false, true])
  func `claims nothing of outlets whose coverage is not here`(isCurated: Bool) throws {
    let answer = try answer(desk(isCurated: isCurated), isCurated: isCurated)
    #expect(answer.held == ["美国之音", "大纪元", "德国之声", "新唐人"])
    for row in answer.rows {
      for cell in row.cells where cell.state == "not-carried" {
        #expect(answer.held.contains(String(cell.outlet.dropFirst("outlet:".count))), "\(row.id)")
      }
      // An announcement on the day before could not tell what was said.
      let early = row.cells.first { $0.outlet == "outlet:美国之音" }
      #expect(early?.state != "not-carried" || row.said.map { $0 < "2022-12-30" } == true)
    }
    // An article that is in the curated file and among the pages is one article.
    #expect(answer.counts.articles == 5)
  }
}
