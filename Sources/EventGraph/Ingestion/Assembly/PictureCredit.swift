/// Recognises the credit in brackets that ends a caption: （路透社）, (AFP/Getty Images), （网络图片）.
enum PictureCredit {
  private static let longest = 60
  private static let words = [
    "图", "圖", "摄", "攝", "截", "提供", "资料", "資料", "视频", "視頻", "照片", "合成", "社", "报", "報", "台",
    "网", "網", "时报", "大纪元", "新唐人", "看中国", "希望之声", "明慧", "维基", "Getty", "AFP", "Reuters",
    "REUTERS", "AP", "EPA", "CNA", "Public Domain", "Wiki", "Photo", "PHOTO", "Images", "Pixabay",
    "Adobe", "shutterstock", "Shutterstock", "Fotolia", "Courtesy",
  ]

  /// Words that only the credit of a picture holds.
  private static let explicitWords = [
    "图片来源", "圖片來源", "网络图片", "網絡圖片", "網路圖片", "视频截图", "視頻截圖", "网络截图", "網絡截圖", "資料圖",
    "资料图", "图：", "圖：", "图/", "圖/", "Getty Images", "/AFP", "/Reuters", "/EPA",
  ]

  /// Whether a text ends in a credit.
  static func ends(_ text: String) -> Bool { ends(text, words) }

  /// Whether a text ends in a credit that can belong to nothing but a picture.
  static func isExplicit(_ text: String) -> Bool { ends(text, explicitWords) }

  private static func ends(_ text: String, _ words: [String]) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }),
      scalars.count - open <= longest
    else { return false }
    let credit = TextCursor(scalars).text(open..<scalars.count)
    return words.contains { credit.contains($0) }
  }
}
