/// Recognises the credit in brackets that ends a caption: （路透社）, (AFP/Getty Images), （网络图片）.
enum PictureCredit {
  /// The longest credit, in bytes.
  private static let longest = 150
  private static let words: [StaticString] = [
    "图", "圖", "摄", "攝", "截", "提供", "资料", "資料", "视频", "視頻", "照片", "合成", "社", "报", "報", "台",
    "网", "網", "时报", "大纪元", "新唐人", "看中国", "希望之声", "明慧", "维基", "Getty", "AFP", "Reuters",
    "REUTERS", "AP", "EPA", "CNA", "Public Domain", "Wiki", "Photo", "PHOTO", "Images", "Pixabay",
    "Adobe", "shutterstock", "Shutterstock", "Fotolia", "Courtesy",
  ]

  /// Words that only the credit of a picture holds.
  private static let explicitWords: [StaticString] = [
    "图片来源", "圖片來源", "网络图片", "網絡圖片", "網路圖片", "视频截图", "視頻截圖", "网络截图", "網絡截圖", "資料圖",
    "资料图", "图：", "圖：", "图/", "圖/", "Getty Images", "/AFP", "/Reuters", "/EPA",
  ]

  /// Whether a text in UTF-8 ends in a credit.
  static func ends(_ text: [UInt8]) -> Bool { ends(text, words) }

  /// Whether a text in UTF-8 ends in a credit that can belong to nothing but a picture.
  static func isExplicit(_ text: [UInt8]) -> Bool { ends(text, explicitWords) }

  private static func ends(_ text: [UInt8], _ words: [StaticString]) -> Bool {
    let isBracketed = text.last == UInt8(ascii: ")") || text.suffix(3).elementsEqual("）".utf8)
    guard isBracketed, let open = lastBracket(text), text.count - open <= longest else {
      return false
    }
    return words.contains { ByteSearch.contains(text[open...], $0) }
  }

  /// Where the last opening bracket stands, round or Chinese.
  private static func lastBracket(_ text: [UInt8]) -> Int? {
    text.indices.last { index in
      text[index] == UInt8(ascii: "(")
        || text[index] == 0xEF && text[index...].starts(with: "（".utf8)
    }
  }
}
