import EDTF
import EventGraph
import Testing

/// Numbers stand in databases and in links to them, so they may never change.
@Suite struct StableNumberTests {
  @Test(arguments: [
    ("person:习近平", 1_094_996_548_639_912_561),
    ("meeting:2022-12-30-视频会晤", 3_435_513_420_210_790_051),
    ("", 512_713_413_525_758_176),
  ])
  func `is the same for ever`(key: String, number: Int) {
    #expect(StableNumber(ofNode: key).value == number)
  }

  @Test(arguments: NodeKind.allCases)
  func `begins with the kind of the node`(kind: NodeKind) {
    let number = NodeRecord(kind, id: "习近平", label: "").number
    #expect(number.kindCode == kind.code)
    #expect(number.value > 0)
  }

  private func edge(
    _ kind: EdgeKind = .said,
    role: String? = nil,
    words: String? = nil
  ) -> EdgeRecord {
    let person = NodeRecord(.person, id: "普京", label: "")
    let statement = NodeRecord(.statement, id: "邀请", label: "")
    var edge = EdgeRecord(person.number, kind, statement.number)
    edge.role = role
    edge.words = words
    return edge
  }

  @Test func `numbers edges for ever`() {
    let numbers = [
      edge(), edge(.addressed), edge(role: "主人"), edge(words: "主人"), edge(role: "", words: ""),
    ].map(\.number.value)
    #expect(
      numbers == [
        8_341_359_080_095_252_070, 4_174_204_888_667_829_103, 4_676_978_787_858_960_948,
        5_916_438_190_362_282_760, 320_589_349_094_174_996,
      ]
    )
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { $0 >= 0 })
  }

  @Test func `tells offices held twice apart, but not a report that is dated later`() {
    var first = edge(.served, role: "总统")
    var second = first
    first.happened = EDTFDate("2000/2008")
    second.happened = EDTFDate("2012/..")
    #expect(first.number != second.number)
    var report = edge(.reported, words: "话")
    let undated = report.number
    report.happened = EDTFDate("2022-12-30")
    #expect(report.number == undated)
  }

  @Test func `knows which end is which`() {
    let (one, other) = (StableNumber(hashing: "甲".utf8), StableNumber(hashing: "乙".utf8))
    #expect(EdgeRecord(one, .linked, other).number != EdgeRecord(other, .linked, one).number)
  }
}
