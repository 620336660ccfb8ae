import EDTF
import EventGraph
import Testing

@Suite struct SelectionTests {
  private let store: GraphStore

  init() throws {
    store = try SampleGraph.make()
  }

  private func ids(_ selection: SubgraphSelection) throws -> [String] {
    try store.subgraph(selection).nodes.map(\.id)
  }

  @Test func `tells the story of a meeting without the other meetings of its parties`() throws {
    let meeting = try store.find("港口会谈", among: [.meeting])
    let ids = try ids(.stories(of: [meeting]))
    #expect(
      ids == [
        "article:a1", "article:a2", "meeting:港口会谈", "outlet:云湾晨报", "outlet:石渡通讯社",
        "person:林望海", "person:顾南桥", "place:白塔楼", "statement:复航",
      ]
    )
  }

  @Test func `tells the story of a person with the other parties of each event`() throws {
    let person = try store.find("顾南桥", among: [.person])
    let ids = try ids(.stories(of: [person]))
    #expect(ids.contains("meeting:秋日再会") && ids.contains("person:林望海"))
    #expect(!ids.contains("organization:云湾港务局") && !ids.contains("statement:旧事"))
  }

  @Test func `keeps what may have happened between two dates, and who took part`() throws {
    let may = EDTFDate("2024-05-17")
    let ids = try ids(.during(.all, from: may, through: may))
    #expect(ids.contains("statement:票价"), "its interval covers the day")
    #expect(ids.contains("person:林望海"))
    #expect(!ids.contains("statement:旧事"), "it is undated")
    #expect(!ids.contains("meeting:秋日再会"))
  }

  @Test func `limits a part of the graph as it limits the whole`() throws {
    let (from, through) = (EDTFDate("2024-05-16"), EDTFDate("2024-05-17"))
    let whole = try ids(.during(.all, from: from, through: through))
    let nodes = try store.subgraph(.all).nodes
    #expect(try ids(.during(.nodes(nodes), from: from, through: through)) == whole)
  }

  @Test func `takes a node that is named twice once`() throws {
    let person = try store.find("顾南桥")
    #expect(try ids(.nodes([person, person])) == ["person:顾南桥"])
  }
}
