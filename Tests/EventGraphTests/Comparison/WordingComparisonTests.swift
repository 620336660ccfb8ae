import Testing

@testable import EventGraph

/// Each kind of difference between two wordings, and what makes none.
@Suite struct WordingComparisonTests {
  struct Case: Sendable, CustomStringConvertible {
    let basis: String
    let text: String
    let kinds: [Difference.Kind]

    var description: String { "\(basis) → \(text)" }

    init(_ basis: String, _ text: String, _ kinds: Difference.Kind...) {
      self.basis = basis
      self.text = text
      self.kinds = kinds
    }
  }

  @Test(arguments: [
    Case("渡轮秋天复航", "渡轮秋天复航"),
    Case("渡轮秋天复航。", "「渡輪秋天復航」"),
    Case("渡轮秋天复航", "林望海表示，渡轮秋天复航"),
    Case("渡轮秋天复航", "林望海：“渡轮秋天复航”"),
    Case("我们期待着您的来访", "我们期待你来访"),
    Case("我们期待着您，尊敬的先生，期待您秋天来访", "尊敬的先生，我们期待您秋天来访"),
    Case("增加渡轮25班", "增加渡轮二十五班"),
    Case("他在莫斯科会谈", "他莫斯科会谈"),
    Case("票价下调15%", "票價下調百分之十五"),
  ])
  func `takes wordings for the same that say the same`(sample: Case) {
    #expect(WordingComparison.differences(from: sample.basis, to: sample.text) == [])
  }

  @Test(arguments: [
    Case("渡轮秋天复航，票价不变，航线增加", "渡轮秋天复航", .shortened),
    Case("渡轮秋天复航", "渡轮秋天复航，票价不变", .extended),
    Case("我们坚决反对涨价", "我们反对涨价", .softened),
    Case("港务局要求旧船停航", "港务局希望旧船停航", .softened),
    Case("港务局呼吁旧船停航", "港务局要求旧船停航", .strengthened),
    Case("码头也许扩建", "码头扩建", .strengthened),
    Case("在局长的领导下完成扩建", "在局长英明领导下完成扩建", .addedEpithets),
    Case("亲爱的朋友，欢迎秋天来访", "朋友，欢迎秋天来访", .droppedEpithets),
    Case("所谓的协议已经签署", "协议已经签署", .droppedEpithets),
    Case("票价下调15%，双方共同决定", "票价下调25%，双方共同决定", .figures),
    Case("增加渡轮一百二十班", "增加渡轮112班", .figures),
    Case("票价下调15%，这是共同的决定", "票价下调百分之十五", .shortened),
    Case("码头扩建已经完成", "码头扩建将完成", .tense),
    Case("双方将讨论票价问题", "双方讨论票价问题", .tense),
    Case("休渔期应该延长到九月", "休渔期不应该延长到九月", .negation),
    Case("双方讨论了票价问题", "双方讨论了航线问题", .reworded),
    Case("渡轮秋天复航", "他对这件事表示欢迎", .reworded),
  ])
  func `tells what a wording does to another`(sample: Case) {
    let found = WordingComparison.differences(from: sample.basis, to: sample.text)
    #expect(found.map(\.kind) == sample.kinds)
  }

  @Test func `keeps the words on both sides`() {
    let found = WordingComparison.differences(
      from: "在习近平的领导下",
      to: "在习近平总书记英明领导下"
    )
    #expect(found == [Difference(kind: .addedEpithets, before: "的", after: "总书记英明")])
  }

  @Test func `reads no negation out of names and common words`() {
    let text = "双方非常重视莫斯科的未来"
    let found = WordingComparison.differences(from: "双方很重视北京的明天", to: text)
    #expect(!found.map(\.kind).contains(.negation))
  }

  @Test func `bears texts of any size and kind`() {
    let long = String(repeating: "渡轮秋天复航。", count: 20_000)
    #expect(WordingComparison.differences(from: long, to: long + "不").isEmpty)
    for text in ["", "。", "\u{0}\u{FFFD}", "九千九百九十九亿亿亿亿", "1.2.3.4", "👩‍👩‍👧‍👦"] {
      _ = WordingComparison.differences(from: text, to: "渡轮")
      _ = WordingComparison.differences(from: "渡轮", to: text)
    }
  }
}
