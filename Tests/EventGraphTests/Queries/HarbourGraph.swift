import EventGraph

/// An invented graph with one row of every kind and every kind of date.
enum HarbourGraph {
  static func make() throws -> GraphStore {
    try SampleFiles.graph(file)
  }

  static let file = SampleFiles.file("海湾.yaml", text)

  private static let text = """
    outlets: [{name: 云湾晨报}, {name: 石渡社}, {name: 海湾周刊}]
    organizations: [{name: 港务局, names: [云湾港务局]}]
    places: [{name: 白塔楼}]
    people:
      - name: 林望海
        names: [{name: 林局长, kind: title}, Lin Wanghai]
        offices:
          - {title: 局长, organization: 港务局, from: 2019-03, to: 2021}
          - {title: 局长, organization: 港务局, from: 2023, to: ..}
          - {title: 议员, from: 2010, to: 2018}
      - {name: 顾南桥, names: [顾先生]}
      - {name: 方小舟}
    articles:
      - {id: a1, outlet: 云湾晨报, title: 会谈将至, published: 2024-05-12, cites: [石渡社]}
      - {id: a2, outlet: 云湾晨报, title: 会谈之后, published: 2024-05-18, url: "https://yunwan.example/2"}
      - {id: a3, outlet: 海湾周刊, title: 一周, published: 2024-05-19, mentions: [方小舟]}
    meetings:
      - id: 2024-05-17-会谈
        title: 港口会谈
        type: meeting
        status: held
        date: 2024-05-17
        place: 白塔楼
        participants: [{who: 林望海, role: host}, {who: 顾南桥, role: guest}, 港务局]
        reported:
          - {article: a2, words: 周五会谈}
          - {article: a1, date: 2024-05-16, status: planned, conflict: 16日是周四}
      - {id: 通话, title: 通话, type: call, status: held, date: 2024-05, participants: [林望海, 方小舟]}
      - {id: 秋天再会, title: 秋天再会, type: visit, status: planned, date: 2024-23, participants: [顾南桥]}
      - {id: 信, title: 一封信, type: letter, status: refused, participants: [林望海, 顾南桥]}
      - {id: 旧会, title: 旧会, type: other, status: held, date: ../2024-01, participants: [顾南桥]}
      - {id: 长会, title: 长会, type: conference, status: held, date: 2024-05-17/.., participants: [方小舟]}
    statements:
      - id: 复航
        speaker: 顾先生
        to: 林望海
        said: 2024-05-17
        meeting: 2024-05-17-会谈
        text: 渡轮秋天复航
        direct: true
        reported:
          - {article: a3, words: 今秋复航, evidence: {paragraph: 3}, via: [石渡社]}
          - {article: a2, words: 秋天复航}
      - id: 传闻
        speaker: [林望海, 顾南桥]
        text: 还有一条航线
        about: [方小舟]
        reported: [{outlet: 石渡社, told-by: a3, words: 航线还有一条}]
      - id: 大概
        speaker: 方小舟
        said: 2024-05-17?
        text: 票价不变
        reported: [a3]
    omissions:
      - id: 票价
        by: [石渡社, 林望海]
        of: 复航
        what: 票价
        claimed-in: [{article: a3, words: 没有提到票价}]
    links:
      - {from: 林望海, to: 顾南桥, label: 同学, when: 1990/1994, article: a1, words: 两人是同学}
      - {from: 方小舟, to: 白塔楼, label: 住在}
    """
}
