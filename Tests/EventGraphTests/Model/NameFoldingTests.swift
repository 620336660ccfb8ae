import EventGraph
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ["弗拉基米尔·普京", "弗拉基米尔‧普京", "弗拉基米尔・普京", "弗拉基米尔•普京", "弗拉基米尔．普京", "弗拉基米尔 普京", "弗拉基米尔普京"],
    ["Xi Jinping", "XI JINPING", "xi-jinping", "Xi\u{A0}Jinping", "Ｘｉ　Ｊｉｎｐｉｎｇ", "xi_jinping"],
    ["RBK商业网", "rbk商业网", "ＲＢＫ商业网"],
    ["G20", "Ｇ２０", "G-20"],
    ["ÉLYSÉE", "Élysée"],
  ])
  func `makes ways to write one name the same`(names: [String]) {
    #expect(Set(names.map(NameFolding.folded)).count == 1, "\(names.map(NameFolding.folded))")
  }

  @Test func `keeps different names apart`() {
    let names = ["普京", "普金", "习近平", "習近平", "新华社", "新华网", "普京1", "普京2"]
    #expect(Set(names.map(NameFolding.folded)).count == names.count)
  }

  @Test func `leaves nothing of what is only marks`() {
    #expect(NameFolding.folded("·・- ") == "")
  }
}
