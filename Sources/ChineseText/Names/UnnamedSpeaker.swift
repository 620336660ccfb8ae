/// Speakers whom an article does not name: 有人, 他们, 多名官员, 一名知情人士, 对方, 网友, 笔者.
package enum UnnamedSpeaker {
  /// What opens the words for people or bodies that are not named.
  private static let openers = [
    "一名", "一位", "一个", "一些", "两名", "两位", "两家", "三名", "三位", "几名", "几位", "几个", "数名", "数位", "数十名", "多名",
    "多位",
    "多家", "许多", "很多", "不少", "部分", "众多", "大批", "某", "某些", "这名", "这位", "这些", "那名", "那位", "那些", "该",
    "另一",
    "另有", "还有", "其他", "匿名", "不愿具名", "知情",
  ]
  /// What ends them.
  private static let endings = ["网友", "网民", "民众", "人士", "官员", "知情人", "们"]
  private static let words: Set<String> = [
    "对方", "笔者", "自己", "有的", "众人", "大家", "受访者", "本人", "家人", "朋友",
  ]
  private static let some = "有"

  /// Whether a name in simplified characters stands for nobody in particular.
  package static func isUnnamed(_ name: String, _ lexicon: Lexicon = .standard) -> Bool {
    if words.contains(name) || lexicon.isGroup(name) { return true }
    // Over bytes: an ingest asks for every organization.
    let bytes = Array(name.utf8)
    if endings.contains(where: { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
      return true
    }
    if openers.contains(where: { bytes.count > $0.utf8.count && bytes.starts(with: $0.utf8) }) {
      return true
    }
    // 有专家, but not 有线电视.
    return name.hasPrefix(some) && lexicon.isGroup(String(name.dropFirst(some.count)))
  }
}
