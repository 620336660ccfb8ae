import Testing

@testable import EventGraph

/// Whether two sentences are one utterance.
@Suite struct WordingTests {
  @Test(arguments: [
    ("莫斯科港口的渡轮航线明年春天重新开通", "北港港口的渡轮航线明年春天重新开通"),
    ("渡轮票价下调对渔民非常重要而且迫切", "渡轮票价下调对渔民十分重要而且迫切"),
    ("未来港口会谈的议程由渔会共同决定下来", "今后港口会谈的议程由渔会共同决定下来"),
    ("无论如何港口会谈的议程由渔会共同决定", "不管如何港口会谈的议程由渔会共同决定"),
  ])
  func `takes no 莫, 非, 未 or 无 inside a word for a no`(left: String, right: String) {
    #expect(Wording(left).match(Wording(right)) != nil)
    #expect(Wording(right).match(Wording(left)) != nil)
  }

  @Test(arguments: [
    ("休渔期应该一直延长到今年的九月底", "休渔期不应该一直延长到今年的九月底"),
    ("港务局已经公布渡轮航线的新票价方案", "港务局尚未公布渡轮航线的新票价方案"),
    ("渡轮票价的下调并非渔会的共同决定", "渡轮票价的下调正是渔会的共同决定"),
    ("港务局有权单方面决定渡轮航线的票价", "港务局无权单方面决定渡轮航线的票价"),
  ])
  func `keeps a sentence and its opposite apart`(left: String, right: String) {
    #expect(Wording(left).match(Wording(right)) == nil)
  }

  private static let invitation = "亲爱的会长先生，亲爱的朋友，我们期待你明年春天对北港码头进行正式访问"

  @Test func `finds a sentence in some clauses of a longer translation`() {
    let long = Wording(
      "我们期待着您，尊敬的会长先生，亲爱的朋友，期待明年春天您对北港码头进行正式访问，这会向各地渔民和所有的航运公司展示两港关系在关键问题上的高度信任，并成为今年渔业的重要事件"
    )
    #expect(Wording(Self.invitation).match(long) == "clauses in other words")
    #expect(long.match(Wording(Self.invitation)) == "clauses in other words")
  }

  @Test(arguments: [
    "我们不期待您，尊敬的会长先生，亲爱的朋友，明年春天您不会对北港码头进行正式访问，这会向各地渔民展示两港关系的高度紧张",
    "尊敬的会长先生，亲爱的朋友，渔会今年对票价的下调表示赞赏，期待各位明年共同决定航线的议程，这会展示两港关系的高度信任",
  ])
  func `finds it in no clauses that say something else`(long: String) {
    #expect(Wording(Self.invitation).match(Wording(long)) == nil)
  }
}
