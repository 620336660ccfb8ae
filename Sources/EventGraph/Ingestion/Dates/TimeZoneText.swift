/// Reads what pages write for a time zone.
enum TimeZoneText {
  /// Zones by the names that news uses; those without an offset change with the season.
  private static let names: [(name: String, offset: String?)] = [
    ("北京时间", "+08:00"), ("北京時間", "+08:00"), ("中国时间", "+08:00"), ("中國時間", "+08:00"),
    ("香港时间", "+08:00"), ("香港時間", "+08:00"), ("台北时间", "+08:00"), ("台北時間", "+08:00"),
    ("台湾时间", "+08:00"), ("台灣時間", "+08:00"), ("新加坡时间", "+08:00"), ("东京时间", "+09:00"),
    ("東京時間", "+09:00"), ("日本时间", "+09:00"), ("首尔时间", "+09:00"), ("莫斯科时间", "+03:00"),
    ("格林尼治时间", "Z"), ("格林威治時間", "Z"), ("格林威治时间", "Z"), ("世界时", "Z"),
    ("美东时间", nil), ("美東時間", nil), ("美西时间", nil), ("美西時間", nil), ("当地时间", nil),
    ("當地時間", nil),
  ]

  private static let abbreviations: [String: String] = [
    "GMT": "Z", "UTC": "Z", "UT": "Z", "Z": "Z", "EST": "-05:00", "EDT": "-04:00",
    "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "HKT": "+08:00", "JST": "+09:00", "KST": "+09:00", "CET": "+01:00", "CEST": "+02:00",
    "MSK": "+03:00",
  ]

  /// The offset of a named zone at the cursor, which then stands behind the name.
  ///
  /// The outer nil says that no zone is named, the inner one that the zone has no fixed offset.
  static func readName(_ cursor: inout TextCursor) -> String?? {
    for zone in names where cursor.accept(zone.name) { return .some(zone.offset) }
    return nil
  }

  /// The offset at the cursor; leaves the cursor where there is none.
  static func read(_ cursor: inout TextCursor) -> String? {
    let start = cursor.index
    cursor.skipBlanks()
    if let letters = cursor.letters() {
      if let offset = abbreviations[letters.uppercased()] {
        // `GMT+8` and `UTC+08:00` count from Greenwich.
        return readOffset(&cursor) ?? offset
      }
    } else if let offset = readOffset(&cursor) {
      return offset
    }
    cursor.index = start
    return nil
  }

  /// `+08:00`, `+0800`, `+8`.
  private static func readOffset(_ cursor: inout TextCursor) -> String? {
    let start = cursor.index
    let sign = cursor.accept("+") ? "+" : (cursor.accept("-") || cursor.accept("−") ? "-" : "")
    guard !sign.isEmpty else { return nil }
    if let compact = cursor.number(4...4), compact / 100 < 15, compact % 100 < 60 {
      return sign + DateText.twoDigits(compact / 100) + ":" + DateText.twoDigits(compact % 100)
    }
    if let hours = cursor.number(1...2), hours < 15 {
      let minutes = cursor.accept(":") ? cursor.number(2...2) ?? 0 : 0
      return sign + DateText.twoDigits(hours) + ":" + DateText.twoDigits(minutes)
    }
    cursor.index = start
    return nil
  }
}
