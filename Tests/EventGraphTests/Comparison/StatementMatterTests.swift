import Testing

@testable import EventGraph

/// Which statements of one speaker are one matter, and which only come near each other.
@Suite struct StatementMatterTests {
  private func matter(_ text: String) -> StatementMatter {
    StatementMatter(
      text,
      parties: PartyNames(["林望海", "方小舟", "丁一鸣"]),
      speakers: ["林望海"]
    )
  }

  @Test(arguments: [
    ("与中国加强渔业合作的意愿", "扩大两国渔业合作的愿望"),
    ("希望加强与中国的渔业合作", "深化中日渔业合作"),
    ("他期待方小舟明年春天前来访问", "“我们期待着您，期待明年春天您对北港进行访问。”"),
    ("邀请方小舟访问北港", "希望方小舟来访，并发出邀请"),
    ("林望海说，渡轮秋天复航", "渡轮秋天复航"),
  ])
  func `are one matter`(one: String, other: String) {
    #expect(matter(one).isSame(as: matter(other)))
    #expect(matter(other).isSame(as: matter(one)))
  }

  @Test(arguments: [
    ("加强与中国的渔业合作", "加强与印度的渔业合作"),
    ("加强与中国的渔业合作", "停止与中国的渔业合作"),
    ("加强与中国的渔业合作", "不再加强与中国的渔业合作"),
    ("加强与中国的渔业合作", "已加强与中国的渔业合作"),
    ("加强合作", "扩大合作"),
    ("邀请方小舟访问北港", "邀请丁一鸣访问北港"),
    ("邀请方小舟访问北港", "感谢方小舟邀请他访问"),
    ("邀请方小舟访问北港", "没有邀请方小舟访问北港"),
    ("渡轮票价下调15%", "渡轮票价下调25%"),
  ])
  func `are two matters`(one: String, other: String) {
    #expect(!matter(one).isSame(as: matter(other)))
    #expect(!matter(other).isSame(as: matter(one)))
  }

  @Test(arguments: [
    ("扩大两国渔业合作的愿望", "港口的地位正在上升，他的目标是“深化两国渔业合作”", true),
    ("扩大两国渔业合作的愿望", "港口的地位正在上升，他反对“深化两国渔业合作”", false),
    ("扩大两国渔业合作的愿望", "深化两国渔业合作", false),
  ])
  func `stand in a longer statement as a clause`(short: String, long: String, isClause: Bool) {
    #expect(matter(short).isClause(of: matter(long)) == isClause)
  }

  @Test(arguments: [
    ("渔业合作占据特殊地位", "他愿推动渔业合作，也谈到票价", true),
    ("没有邀请方小舟访问北港", "邀请方小舟访问北港", true),
    ("林望海与方小舟、丁一鸣会谈", "林望海向方小舟、丁一鸣致谢", false),
    ("加强与中国的关系", "中国的渔民很多", false),
  ])
  func `come near each other`(one: String, other: String, isNear: Bool) {
    #expect(matter(one).isNear(matter(other)) == isNear)
  }
}
