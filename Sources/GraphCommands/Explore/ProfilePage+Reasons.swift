internal import EventGraph
internal import JSON

// Why the mentions of a node are one.

extension ProfilePage {
  func printReasons(on sheet: TextSheet) throws {
    guard let reasons, !reasons.isEmpty else { return }
    try sheet.heading("\(labels("why they are one", "归并理由")) · \(reasons.count)")
    for reason in reasons {
      let more = reason.articles - 1
      let others = more > 0 ? labels(" and \(more) more", "等\(reason.articles)篇") : ""
      try sheet.item("\(reason.words)  《\(reason.article)》\(others)")
      try sheet.quotation(words(of: reason.rule))
    }
  }

  private func words(of rule: IdentityReason.Rule) -> String {
    switch rule {
    case .listed: labels("our list of names has it", "见于名称表")
    case .sameName:
      labels("the same name but for script, dots and spaces", "除字体、间隔号和空格外名称相同")
    case .calling:
      labels("titles of another calling than others of that name have", "职业与同名者不同")
    case .sharedName:
      labels("a name of many, and nothing else in common with the others", "重名者多，与他文无其他相同之处")
    case .latinName(let latin, let name):
      labels(
        "articles print the same Latin name, \(latin); `graph entity not-same` parts \(name)",
        "外文姓名相同：\(latin)；graph entity not-same 可把“\(name)”分开"
      )
    case .decided: labels("a person decided so (`graph decisions`)", "人工决定（graph decisions）")
    case .curated: labels("it matches the curated file", "与整理文件相符")
    case .sameParties:
      labels("the same parties, in the same way, at about the same time", "参与者与形式相同，时间相近")
    case .wording("equal"): labels("the same words", "文字相同")
    case .wording("part"): labels("the words stand in the other wording", "文字见于另一版本")
    case .wording: labels("nearly the same words as another wording", "与另一版本文字相近")
    case .alone: labels("nothing else was joined with it", "未与其他内容归并")
    }
  }

  static func json(_ reason: IdentityReason) -> JSONValue {
    [
      "words": .string(reason.words),
      "article": .string(reason.article),
      "articles": .integer(reason.articles),
      "rule": .string(code(of: reason.rule)),
    ]
  }

  private static func code(of rule: IdentityReason.Rule) -> String {
    switch rule {
    case .listed: "listed"
    case .sameName: "same name"
    case .calling: "calling"
    case .sharedName: "shared name"
    case .latinName: "latin name"
    case .decided: "decided"
    case .curated: "curated"
    case .sameParties: "same parties"
    case .wording(let how): how
    case .alone: "alone"
    }
  }
}
