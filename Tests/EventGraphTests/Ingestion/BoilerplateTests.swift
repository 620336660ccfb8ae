import ChineseText
import Testing

@testable import EventGraph

@Suite struct BoilerplateTests {
  @Test func `reads every line of the list`() {
    let lines = WordList.boilerplate.lines
    #expect(BoilerplateList.standard.rules.count == lines.count)
    for rule in BoilerplateList.standard.rules {
      #expect(rule.phrase.utf8.count >= 6, "too short to be specific: \(rule.phrase)")
    }
  }

  @Test func `has no phrase twice`() {
    let phrases = BoilerplateList.standard.rules.map(\.phrase)
    #expect(Set(phrases).count == phrases.count)
  }

  @Test func `finds all phrases of a text in order`() {
    let text = "版权声明：本文转载请注明出处，违者必究。"
    #expect(BoilerplateList.standard.phrases(in: text) == ["版权声明：", "转载请注明", "违者必究"])
  }

  @Test(arguments: [
    "海关人员要求旅客出示健康二维码。", "他说，版权属于每一位作者。", "双方会后发表声明，请外界不要误读。",
  ])
  func `leaves sentences of a report alone`(text: String) {
    #expect(BoilerplateList.standard.phrases(in: text).isEmpty)
  }
}
