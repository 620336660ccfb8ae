import EDTF
import EventGraph
import Testing

@Suite struct RecordSetTests {
  private func meeting(_ happened: EDTFDate?, status: String?, line: Int) -> NodeRecord {
    var node = NodeRecord(.meeting, id: "会谈", label: "会谈")
    node.happened = happened
    node.status = status
    node.line = CuratedLine(source: "\(line).yaml", line: line)
    return node
  }

  @Test func `fills in what an earlier source left out`() {
    var records = RecordSet()
    records.add(meeting(nil, status: "held", line: 1))
    records.add(meeting(EDTFDate("2024-05-17"), status: nil, line: 2))
    let node = records.nodes.values.first
    #expect(node?.happened == EDTFDate("2024-05-17"))
    #expect(node?.status == "held")
    #expect(node?.conflict == nil)
  }

  @Test func `keeps both versions where two sources contradict each other`() {
    var records = RecordSet()
    records.add(meeting(EDTFDate("2024-05-17"), status: "held", line: 1))
    records.add(meeting(EDTFDate("2024-05-16"), status: "planned", line: 2))
    let node = records.nodes.values.first
    #expect(node?.happened == EDTFDate("2024-05-17"))
    #expect(node?.conflict == "2024-05-17 ≠ 2024-05-16 (2.yaml:2)\nheld ≠ planned (2.yaml:2)")
  }

  @Test func `collects names, each once, and a title for each time it was held`() {
    var records = RecordSet()
    for names in [
      [NameRecord("林望海", .full), NameRecord("局长", .title, held: EDTFDate("2019/2021"))],
      [NameRecord("林望海", .full), NameRecord("局长", .title, held: EDTFDate("2023/.."))],
    ] {
      var person = NodeRecord(.person, id: "林望海", label: "林望海")
      person.names = names
      records.add(person)
    }
    #expect(records.nodes.values.first?.names.map(\.name) == ["林望海", "局长", "局长"])
  }
}
