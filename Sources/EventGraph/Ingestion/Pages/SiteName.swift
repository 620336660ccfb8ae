internal import ChineseText

/// Recognises names of sites and of their sections at the end of page titles.
enum SiteName {
  private static let endings = [
    "网", "網", "报", "報", "社", "台", "网站", "频道", "頻道", "新闻", "新聞", "在线", "中文网", "中文網", "com",
  ]
  private static let longest = 16

  /// Whether a text is the name of a known outlet, or looks like that of a site.
  static func isKnown(_ text: String) -> Bool {
    if OutletRegistry.standard.outlet(named: text) != nil { return true }
    return text.unicodeScalars.count <= longest && endings.contains(where: text.hasSuffix)
  }
}
