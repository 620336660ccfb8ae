import EventGraph
import Testing

/// Lines of a file of decisions.
@Suite struct DecisionLineTests {
  @Test(arguments: [
    "entity merge person:普京 person:蒲亭",
    "entity merge person:普京 person:蒲亭 outlet:x # 译名 # 不同",
    "entity rename \"person:Wang Wei\" \"Prof. Wang Wei\" # 教授",
    "entity alias person:普京 \"弗·普京 \\\"总统\\\" \\\\ #1\"",
    "entity split person:王伟 person:王伟（教授） article:a article:b",
    "statement same statement:a statement:b",
    "meeting different meeting:a article:b",
    "reject organization:北京 # 地名",
  ])
  func `reads back what it prints`(line: String) throws {
    #expect(try Decision(line: line).description == line)
  }

  @Test func `keeps any word and any reason on one line`() throws {
    let words = ["", " ", "\"", "\\", "#", "a\nb", "两 词", "＃"]
    for word in words {
      let decision = Decision(.entityRename, ["person:甲", word], reason: "一行\n两行")
      // A line break would end the line; nothing in a graph has a name with one.
      guard !word.contains("\n") else { continue }
      #expect(try Decision(line: decision.description) == decision)
      #expect(!decision.description.contains("\n"))
    }
  }

  @Test(arguments: [
    ("", "'' is no decision"),
    ("entity marge a b", "'entity marge' is no decision; did you mean 'entity merge'?"),
    ("entity merge a", "'entity merge' takes at least 2 names or ids, and here are 1"),
    ("reject a b", "'reject' takes 1 names or ids, and here are 2"),
    ("entity alias a \"b", "a quotation mark is not closed"),
  ])
  func `says what is wrong with a line`(line: String, reason: String) {
    let problem = #expect(throws: DecisionProblem.self) { try Decision(line: line) }
    #expect(problem?.reason.hasPrefix(reason) == true, "\(problem?.reason ?? "")")
  }
}
