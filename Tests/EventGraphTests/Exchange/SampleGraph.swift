import EventGraph

/// A small invented graph with everything exports stumble over: uncertain and missing dates,
/// parallel edges, contradictions, and text that is markup or a formula elsewhere.
enum SampleGraph {
  static func make() throws -> GraphStore {
    let store = try GraphStore.inMemory()
    _ = try store.importCurated([CuratedFile(path: "渡轮.yaml", bytes: Array(text.utf8))])
    return store
  }

  static func export(
    _ format: ExportFormat,
    of store: GraphStore,
    _ selection: SubgraphSelection = .all
  ) throws -> (text: String, report: LossReport) {
    var bytes: [UInt8] = []
    let report = try store.export(selection, as: format) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), report)
  }

  private static let text = #"""
    eventgraph: 1
    outlets:
      - {name: 云湾晨报, names: [雲灣晨報, Yunwan Morning Post], kind: newspaper, domain: yunwan.example}
      - {name: 石渡通讯社, kind: agency}
    organizations:
      - {name: 云湾港务局, kind: government}
    places:
      - {name: 白塔楼}
    people:
      - name: 林望海
        names: [Lin Wanghai]
        offices: [{title: 局长, organization: 云湾港务局, from: 2019-03, to: ..}]
      - {name: 顾南桥, names: [顧南橋], note: "=HYPERLINK(\"http://x.example\")"}
    articles:
      - id: a1
        outlet: 云湾晨报
        title: 渡轮<b>谈定</b> & “复航”
        url: "https://yunwan.example/a1?p=1&q=2"
        published: 2024-05-18
        language: zh-Hans
        authors: [程季, 温叶]
        cites: [石渡通讯社]
      - {id: a2, outlet: 石渡通讯社, title: "-1+1 渡轮", published: 2024-05}
    meetings:
      - id: 港口会谈
        title: 林望海与顾南桥的港口会谈
        type: meeting
        status: held
        date: 2024-05-17
        place: 白塔楼
        participants: [{who: 林望海, role: host}, {who: 顾南桥, role: guest}]
        reported:
          - {article: a1, words: 周五在白塔楼会谈}
          - {article: a2, words: 周五（16日）会谈, date: 2024-05-16, conflict: 2024年5月16日是周四}
      - {id: 秋日再会, title: 秋日再会, type: visit, status: planned, date: 2024-23,
         participants: [顾南桥], reported: [{article: a1, words: "秋天\"再来\""}]}
    statements:
      - id: 复航
        speaker: 顾南桥
        to: 林望海
        said: 2024-05-17
        meeting: 港口会谈
        text: 渡轮秋天复航
        direct: true
        reported:
          - {article: a1, words: 渡轮今秋就会回来, direct: true, via: [石渡通讯社]}
          - {article: a2, words: 渡轮争取秋季复航}
      - {id: 票价, speaker: 林望海, said: 2024-05-16/2024-05-18~, text: "票价 <不变>",
         reported: [{article: a2, words: 票价不变}]}
      - {id: 旧事, speaker: 林望海, text: 从前有过一班渡轮, reported: [{article: a1, words: 从前有过}]}
    omissions:
      - id: 未提票价
        by: 云湾晨报
        of: 票价
        what: 票价
        claimed-in: [{article: a2, words: 晨报未提票价}]
    links:
      - {from: 云湾港务局, to: 白塔楼, label: 修缮, when: 2024-23, article: a1, words: 修缮白塔楼}
      - {from: 云湾港务局, to: 白塔楼, label: 租用}
    """#
}
