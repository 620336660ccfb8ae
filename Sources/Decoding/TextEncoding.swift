/// A character encoding that pages come in.
package struct TextEncoding: Hashable, Sendable {
  /// The name that iconv knows it by.
  package let name: String

  private init(_ name: String) { self.name = name }

  package static let utf8 = TextEncoding("UTF-8")
  package static let utf16LittleEndian = TextEncoding("UTF-16LE")
  package static let utf16BigEndian = TextEncoding("UTF-16BE")
  /// Also reads GB2312 and GBK, which it contains.
  package static let gb18030 = TextEncoding("GB18030")
  /// Big5 with the Hong Kong characters, as browsers read it.
  package static let big5 = TextEncoding("BIG5-HKSCS")
}

extension TextEncoding {
  /// The encoding that a page or a header calls `label`; nil for names nobody knows.
  package init?(label: String) {
    guard let name = Self.labels[label.lowercased()] else { return nil }
    self.init(name)
  }

  /// Labels found in pages, and what they mean in practice: Chinese pages that say GB2312 hold GBK.
  private static let labels: [String: String] = {
    let groups: [String: [String]] = [
      utf8.name: ["utf-8", "utf8", "unicode-1-1-utf-8", "ascii", "us-ascii"],
      gb18030.name: ["gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "gb", "cp936", "euc-cn"],
      big5.name: ["big5", "big-5", "big5-hkscs", "x-x-big5", "cn-big5", "cp950"],
      utf16LittleEndian.name: ["utf-16", "utf-16le", "ucs-2", "unicode"],
      utf16BigEndian.name: ["utf-16be"],
      "EUC-TW": ["euc-tw", "x-euc-tw"],
      "SHIFT_JIS": ["shift_jis", "shift-jis", "sjis", "x-sjis"],
      "EUC-JP": ["euc-jp", "x-euc-jp"],
      "CP949": ["euc-kr", "ks_c_5601-1987", "cp949"],
      "CP1252": ["iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252"],
      "CP1251": ["windows-1251", "cp1251"],
      "KOI8-R": ["koi8-r"],
    ]
    var labels: [String: String] = [:]
    for (name, group) in groups {
      for label in group { labels[label] = name }
    }
    return labels
  }()
}

extension TextEncoding: CustomStringConvertible {
  package var description: String { name }
}
