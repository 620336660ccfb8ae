import Testing

@testable import EventGraph

@Suite struct GramCollectorTests {
  private static let documents = (0..<100).map { place in
    GramCollector.Document(
      node: StableNumber(ofNode: "place:港口\(place)").value,
      fields: [SearchField(origin: .label, text: "渔船回港\(place)", weight: 3)]
    )
  }

  private func entries(of collector: consuming GramCollector) -> [UInt64] {
    var entries: [UInt64] = []
    collector.takeSorted { entries.append($0) }
    return entries
  }

  @Test func `gives entries in order, the same for any number of documents at a time`() {
    var whole = GramCollector(most: 10_000)
    whole.add(Self.documents)
    var parts = GramCollector(most: 10_000)
    for start in stride(from: 0, to: 100, by: 7) {
      parts.add(Array(Self.documents[start..<min(100, start + 7)]))
    }
    #expect(whole.count == 100 && parts.count == 100)
    let found = entries(of: whole)
    #expect(found.count > 500 && found == found.sorted())
    #expect(found == entries(of: parts))
  }

  @Test(arguments: [1, 6, 7, 100, 333]) func `stops at the document that fills it`(most: Int) {
    var collector = GramCollector(most: most)
    collector.add(Self.documents)
    collector.add(Self.documents)
    #expect(collector.isFull && collector.count < 100)
    var expected = GramCollector(most: 10_000)
    expected.add(Array(Self.documents.prefix(collector.count)))
    var fewer = GramCollector(most: most)
    fewer.add(Array(Self.documents.prefix(collector.count - 1)))
    #expect(!fewer.isFull)
    #expect(entries(of: collector) == entries(of: expected))
  }
}
