import ChineseText
import Testing

@Suite struct ScriptFoldingTests {
  @Test(arguments: [
    ("習近平與普丁視訊會晤", "习近平与普丁视讯会晤"), ("德米特里‧佩斯科夫", "德米特里·佩斯科夫"),
    ("杰米．塞德尔（ＡＢＣ）", "杰米·塞德尔(ABC)"), ("「臺灣」，裡面", "「台湾」,里面"),
  ])
  func `folds script, width and dots`(text: String, folded: String) {
    #expect(ScriptFolding.standard.key(text) == folded)
  }

  @Test func `keeps one unit for each scalar`() {
    let text = "𠮷田😀會談"
    let folded = ScriptFolding.standard.fold(text)
    #expect(folded.count == text.unicodeScalars.count)
    #expect(folded[0] == ScriptFolding.rareIdeograph)
    #expect(folded[2] == ScriptFolding.unknown)
  }
}
