import EDTF
import EventGraph
import TestSupport
import Testing

/// What a researcher reads who made a mistake in a curated file.
@Suite struct GraphFileMistakeTests {
  /// A file with one mistake each, or one and what may not follow from it.
  private static let mistakes: [(what: String, text: String)] = [
    ("a key that is not known", "eventgraph: 1\narticels: []\n"),
    ("a key nobody could mean", "eventgraph: 1\npeople:\n  - {name: 林望海, 出生地: 云湾}\n"),
    ("a required key is missing", "eventgraph: 1\npeople:\n  - note: 没有名字\n"),
    (
      "several required keys are missing, but references still hold",
      """
      eventgraph: 1
      people: [{name: 林望海}]
      articles: [{id: a1, title: 会谈}]
      meetings:
        - {id: m1, reported: [a1]}
      statements:
        - {id: s1, speaker: 林望海, meeting: m1, text: 谈成了, reported: [{article: a1}]}
      """
    ),
    (
      "a reference that is not listed",
      "eventgraph: 1\npeople: [{name: 林望海}]\nlinks:\n  - {from: 林望诲, to: 林望海, label: 即}\n"
    ),
    (
      "a participant who is not listed is told once, however many articles name him",
      """
      eventgraph: 1
      outlets: [{name: 云湾晨报}]
      articles: [{id: a1, outlet: 云湾晨报, title: 一}, {id: a2, outlet: 云湾晨报, title: 二}]
      meetings:
        - id: m1
          title: 会谈
          type: meeting
          status: held
          participants: [方小舟]
          reported: [a1, a2]
      """
    ),
    (
      "a reference of the wrong kind",
      """
      eventgraph: 1
      places: [{name: 白塔楼}]
      outlets: [{name: 云湾晨报}]
      articles: [{id: a1, outlet: 白塔楼, title: 会谈}]
      """
    ),
    (
      "a name that two kinds share",
      """
      eventgraph: 1
      places: [{name: 云湾}]
      organizations: [{name: 云湾}]
      people: [{name: 林望海}]
      links: [{from: 林望海, to: 云湾, label: 到}]
      """
    ),
    (
      "two people of one name",
      "eventgraph: 1\npeople:\n  - name: 林望海\n  - name: 林望海\n"
    ),
    (
      "two entries of one id",
      """
      eventgraph: 1
      meetings:
        - {id: m1, title: 会谈, type: meeting, status: held}
        - {id: m1, title: 再谈, type: meeting, status: held}
      """
    ),
    ("a date in words", "eventgraph: 1\nlinks: []\narticles:\n  - {id: a, published: 2022年12月30日}"),
    (
      "dates that are none",
      """
      eventgraph: 1
      meetings:
        - {id: m1, title: 一, type: call, status: held, date: 2022/12/30}
        - {id: m2, title: 二, type: call, status: held, date: 2022-13}
        - {id: m3, title: 三, type: call, status: held, date: 2022-02-30}
        - {id: m4, title: 四, type: call, status: held, date: 2022-12-31/2022-12-30}
      """
    ),
    (
      "weekdays",
      """
      eventgraph: 1
      meetings:
        - {id: m1, title: 一, type: call, status: held, date: 2022-12-30 周四}
        - {id: m2, title: 二, type: call, status: held, date: 2022-12 周五}
        - {id: m3, title: 三, type: call, status: held, date: 2022-12-30 礼拜八}
        - {id: m4, title: 四, type: call, status: held, date: 2022-12-30 星期五}
        - {id: m5, title: 五, type: call, status: held, date: 2022-12-30 Friday}
        - {id: m6, title: 六, type: call, status: held, date: 2023-01-01 礼拜天}
      """
    ),
    (
      "an article's weekday without a conflict",
      """
      eventgraph: 1
      outlets: [{name: 云湾晨报}]
      articles: [{id: a1, outlet: 云湾晨报, title: 会谈}]
      meetings:
        - id: m1
          title: 会谈
          type: meeting
          status: held
          reported: [{article: a1, date: 2024-05-16 周五}]
      """
    ),
    (
      "words that are not allowed",
      """
      eventgraph: 1
      outlets: [{name: 云湾晨报, kind: newspapr}]
      meetings: [{id: m1, title: 会谈, type: 视频, status: done}]
      statements: [{id: s1, speaker: 云湾晨报, text: 好, direct: yes, reported: [a1]}]
      """
    ),
    (
      "values of the wrong form",
      """
      eventgraph: 1
      title: [一, 二]
      people: {name: 林望海}
      places: [白塔楼]
      articles:
        - {id: {a: b}, title: "", authors: [[林望海]]}
      """
    ),
    (
      "where a report stands",
      """
      eventgraph: 1
      outlets: [{name: 云湾晨报}]
      articles: [{id: a1, outlet: 云湾晨报, title: 会谈}]
      statements:
        - id: s1
          speaker: 云湾晨报
          text: 好
          reported:
            - words: 好
            - {outlet: 云湾晨报, words: 好}
            - {article: a1, outlet: 云湾晨报, told-by: a1}
            - {article: a1, evidence: {paragraph: 三}}
            - {article: a1, evidence: {page: 3}}
      """
    ),
    (
      "an omission and a statement that nobody tells of",
      """
      eventgraph: 1
      people: [{name: 林望海}]
      statements: [{id: s1, speaker: 林望海, text: 好}]
      omissions: [{id: o1, what: 票价}]
      """
    ),
    (
      "an office that ends before it begins",
      """
      eventgraph: 1
      people:
        - name: 林望海
          offices:
            - {title: 局长, from: 2020, to: 2019}
            - {title: 处长, from: 2012/2014, to: ..}
            - {from: ..}
      """
    ),
    ("a key twice", "eventgraph: 1\ntitle: 一\ntitle: 二\n"),
    ("a key that is no word", "eventgraph: 1\n[甲, 乙]: 丙\n"),
    ("another version", "eventgraph: 2\n"),
    ("no version", "title: 会谈\n"),
    ("a list", "- eventgraph: 1\n"),
    ("nothing", ""),
    ("a second document", "eventgraph: 1\n---\neventgraph: 1\n"),
    ("an alias", "eventgraph: 1\ntitle: &t 会谈\nnote: *t\n"),
    ("not YAML", "eventgraph: 1\npeople: [{name: 林望海}\n"),
    ("a tab", "eventgraph: 1\npeople:\n\t- name: 林望海\n"),
    ("a colon in a text", "eventgraph: 1\nnote: 他说: 好\n"),
    ("a page instead", "<!DOCTYPE html>\n<title>会谈</title>\n"),
  ]

  private func problems(_ text: String) -> String {
    let file = CuratedFile(path: "图/a.yaml", bytes: Array(text.utf8))
    do {
      _ = try GraphStore.check([file])
      return "no mistakes"
    } catch let error as GraphFileProblems {
      return error.problems.map(\.description).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  @Test func `says of each mistake where it is and what to do`() throws {
    let page = Self.mistakes.map { "# \($0.what)\n\(problems($0.text))\n" }
    try expectGolden(page.joined(separator: "\n"), "mistakes.txt")
  }

  @Test func `finds the mistakes of all files in one run, in order`() throws {
    let files = ["乙", "甲"].map { name in
      SampleFiles.file("图/\(name).yaml", "people: [{name: 林望海, nam: 一}]\nlinkz: []")
    }
    let error = #expect(throws: GraphFileProblems.self) { try GraphStore.check(files) }
    let places = error?.problems.map { "\($0.file):\($0.line):\($0.column)" }
    #expect(
      places == ["图/乙.yaml:2:22", "图/乙.yaml:3:1", "图/甲.yaml:2:22", "图/甲.yaml:3:1"]
    )
  }

  @Test func `keeps a contradiction of the source, flagged with who made it`() throws {
    let file = SampleFiles.file(
      "a.yaml",
      """
      outlets: [{name: 云湾晨报}]
      articles: [{id: a1, outlet: 云湾晨报, title: 会谈}]
      meetings:
        - id: m1
          title: 会谈
          type: meeting
          status: held
          date: 2024-05-17 周五
          reported: [{article: a1, date: 2024-05-16 周五, conflict: 16日是周四}]
      """
    )
    let store = try SampleFiles.graph(file)
    let meeting = try store.find("m1")
    #expect(meeting.conflict == "云湾晨报：16日是周四")
    #expect(meeting.happened?.description == "2024-05-17")
    #expect(try store.reports(of: meeting.id).map(\.told) == [#"{"date":"2024-05-16"}"#])
  }

  @Test func `stays short where everything is wrong`() throws {
    let rows = (0..<2_500).map { "  - {id: s\($0), speaker: 某人\($0), text: 话, reported: [a]}" }
    let file = SampleFiles.file("a.yaml", "statements:\n" + rows.joined(separator: "\n"))
    let error = #expect(throws: GraphFileProblems.self) { try GraphStore.check([file]) }
    #expect(error?.problems.count == 1_000)
    #expect(error?.unlisted == 4_000)
    let name = String(repeating: "长", count: 10_000)
    let long = SampleFiles.file("a.yaml", "links: [{from: \"\(name)\", to: 甲, label: 乙}]")
    let quoted = #expect(throws: GraphFileProblems.self) { try GraphStore.check([long]) }
    #expect(quoted?.problems.map(\.message.count).max() == 201)
  }

  /// Looking a key up among all others took a minute here.
  @Test func `reads a mapping of very many keys`() throws {
    let keys = (0..<20_000).map { "k\($0): 1" }
    let file = SampleFiles.file("a.yaml", keys.joined(separator: "\n"))
    let error = #expect(throws: GraphFileProblems.self) { try GraphStore.check([file]) }
    #expect(error?.unlisted == 19_000)
  }
}
