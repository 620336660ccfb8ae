import EDTF
import Testing

@Suite struct PropertyTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `reads back what it prints, and prints it again`(seed: UInt64) throws {
    var generator = ValueGenerator(seed: seed)
    for _ in 0..<10_000 {
      let value = generator.next()
      let text = value.description
      let report = EDTFReport(text)
      guard report.date == value, report.canonical == text, report.level == value.level else {
        Issue.record("\(text) came back as \(report.canonical ?? "nothing")")
        return
      }
    }
  }

  @Test func `keeps the bounds in order and every relation consistent`() throws {
    var generator = ValueGenerator(seed: 3)
    for _ in 0..<5_000 {
      let (value, other) = (generator.next(), generator.next())
      if let lower = value.lower, let upper = value.upper {
        #expect(lower <= upper, "\(value)")
        #expect(value.lies(.during, value.span) != .no, "\(value)")
      }
      let answers = TimeRelation.allCases.map { value.lies($0, other.span) }
      #expect(answers.filter { $0 == .certainly }.count <= 1, "\(value) to \(other)")
      let isGapped = if case .set = value { true } else { false }
      #expect(isGapped || answers.contains { $0 != .no }, "\(value) to \(other)")
    }
  }

  @Test func `orders totally`() throws {
    var generator = ValueGenerator(seed: 4)
    let values = (0..<300).map { _ in generator.next() }
    let sorted = values.sorted()
    for (index, left) in sorted.enumerated() {
      for right in sorted[index...] {
        #expect(left == right || left < right, "\(left) \(right)")
        #expect(!(right < left), "\(left) \(right)")
      }
    }
    #expect(values.reversed().sorted() == sorted)
  }

  @Test(arguments: 0..<4)
  func `survives a quarter of a million random texts`(quarter: Int) throws {
    var generator = TextGenerator(seed: UInt64(100 + quarter))
    var valid = 0
    for _ in 0..<250_000 {
      let text = generator.next()
      guard let value = try? EDTFDate(utf8: text) else { continue }
      valid += 1
      guard valid % 64 == 0 else { continue }
      #expect(EDTFDate(value.description) == value)
      #expect(value.span.lower <= value.span.upper)
      #expect(!value.text(in: .chinese).isEmpty && !value.text(in: .english).isEmpty)
    }
    #expect(valid > 1_000)
  }
}
