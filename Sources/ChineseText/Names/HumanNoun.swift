/// Nouns for people that no list of titles can have in full (维权人士, 示威者, 议员们).
enum HumanNoun {
  private static let endings: Set<Unicode.Scalar> = ["者", "们", "员", "家", "师", "民", "商", "方", "界"]
  private static let words: Set<String> = [
    "人士", "团体", "组织", "代表", "群众", "人员", "人群", "公众", "队伍", "阵营", "同胞", "华人",
    "港人", "台人", "国人", "党人", "军人", "商人", "线人", "族人", "家人", "友人", "众人", "后代",
    "人权团体", "政府", "消息人士", "官员", "专家", "学者", "网民", "记者", "警方",
  ]
  private static let notPeople: Set<String> = [
    "我们", "你们", "咱们", "人们", "它们", "道理", "专家级", "民主", "农民党",
    "国家", "大家", "方", "家", "双方面", "北方", "南方", "西方", "东方", "地方", "对方", "世界", "外界", "边界", "各界", "一方",
    "国民", "或者", "再者", "前者", "后者",
  ]

  /// Whether a word ends as nouns for people do.
  static func ends(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard word.unicodeScalars.count > 1, let last = word.unicodeScalars.last else { return false }
    return endings.contains(last) && !notPeople.contains(word)
  }
}
