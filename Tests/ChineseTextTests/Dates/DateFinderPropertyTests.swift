import ChineseText
import EDTF
import TestSupport
import Testing

@Suite struct DateFinderPropertyTests {
  /// Pieces that time expressions are made of, and some that break them.
  private static let pieces = [
    "年", "月", "日", "号", "时", "点", "分", "秒", "周", "星期", "世纪", "年代", "季度", "财年", "学年", "半",
    "上", "下", "本", "前", "后", "去年", "今天", "明年", "昨晚", "当天", "次日", "上周", "周五", "星期天", "周末",
    "初", "底", "末", "中", "上旬", "下旬", "年初", "月底", "春天", "上半年", "农历", "闰", "正月", "腊月", "公元前",
    "民国", "光绪", "元", "春节", "除夕", "清明", "国庆", "复活节", "冬奥会", "大寒", "凌晨", "晚上", "北京时间",
    "一", "二", "三", "十", "廿", "卅", "百", "千", "〇", "两", "几", "数", "多", "0", "1", "2", "3", "5", "9",
    "12", "29", "30", "31", "99", "2022", "1900", "20221230", "9999", "10000", "999999999", "１２",
    "到", "至", "-", "—", "~", "和", "、", "的", "第", "首", "最后一个", "个", "（", "）", "(", ")", "，", ",",
    "差", "刻", "点多", "Q3", "q", "今明两天", "明后天", "最后一天", "第一天", "第52周", "第53周", "八九点", "的今天",
    "至元", "六年", "5年前", "同年", "当年", "12/30", "2022-12", "+08:00", "万", "亿", "岁",
    "：",
    ":", ".", "/", "·", "T", "Z", "以来", "以前", "之间", "左右", "讯", "将", "已", "说", "“", "”", "。", "\n",
    " ",
    "a", "%", "é", "👩‍👩‍👧", "\u{301}", "\u{0}", "𠮷", "表", "习近平",
  ]

  private static func text(_ generator: inout SeededGenerator, _ count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func check(_ paragraphs: [String], _ context: DateContext) throws {
    let found = DateFinder().expressions(in: paragraphs, context)
    #expect(found.count == paragraphs.count)
    for (paragraph, expressions) in zip(paragraphs, found) {
      var end = 0
      for expression in expressions {
        let value = expression.value.description
        #expect(try EDTFDate(parsing: value) == expression.value, "\(value)")
        #expect(expression.utf8.lowerBound >= end && !expression.utf8.isEmpty)
        end = expression.utf8.upperBound
        let bytes = Array(paragraph.utf8)[expression.utf8]
        #expect(String(validating: bytes, as: UTF8.self) == expression.text)
        let scalars = Array(paragraph.unicodeScalars)[expression.scalars]
        #expect(String(String.UnicodeScalarView(scalars)) == expression.text)
        #expect(!expression.rule.isEmpty)
        for reading in expression.conflict?.readings ?? [] {
          #expect(try EDTFDate(parsing: reading.description) == reading)
        }
      }
    }
  }

  @Test(arguments: 0..<40)
  func `gives valid values and true places for any words`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let year = Int.random(in: 1...9999, using: &generator)
      let dayNumber = Int.random(in: 0..<365, using: &generator)
      let start = try #require(CivilDay(year: year, month: 1, day: 1))
      let published = start.adding(days: dayNumber)
      let context = DateContext(
        published: Bool.random(using: &generator) || seed > 0 ? published : nil,
        zone: [nil, 480, -300].randomElement(using: &generator) ?? nil,
        includesVague: Bool.random(using: &generator)
      )
      let paragraphs = (0..<3).map { _ in Self.text(&generator, 12) }
      try Self.check(paragraphs, context)
    }
  }

  @Test(arguments: 0..<20)
  func `survives any bytes`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
    for _ in 0..<40 {
      let year = Int.random(in: 1...9999, using: &generator)
      let context = DateContext(
        published: CivilDay(year: year, month: 12, day: 31),
        includesVague: Bool.random(using: &generator)
      )
      let bytes = (0..<120).map { _ in UInt8.random(in: 0...255, using: &generator) }
      // Among words, so that broken characters stand right beside expressions.
      let words = Array(Self.text(&generator, 20).utf8)
      let cut = Int.random(in: 0...words.count, using: &generator)
      for mixture in [bytes, Array(words[..<cut]) + bytes.prefix(3) + words[cut...]] {
        try Self.check([String(decoding: mixture, as: UTF8.self)], context)
      }
    }
  }

  @Test(arguments: [1, 4, 100, 400, 1900, 1999, 2100, 9996, 9999])
  func `counts from the first and last day of a year`(year: Int) throws {
    let text = """
      去年、明年、大后年、上个月、下下个月、上周、下下周五、大前天、大后天、上季度、下下季度、上个世纪、90年代、12月31日、\
      1月1日、29日、31日、2月29日、周一、上周末、除夕、春节、腊月廿三、清明节、复活节、感恩节、三天后、两周前、10个月后、\
      九千年后、一百个世纪前、几千年前、数百年后、2021财年、本财年、冬奥会前三天、近日、今后、过去十年、22年3月、公元前221年、\
      今明两天、明后两天、今年第一天、去年最后一天、今年第52周、明年第53周、九千年前的今天、今年Q4、差五分十二点、晚上八九点
      """
    for (month, day) in [(1, 1), (2, 28), (12, 31)] {
      let published = try #require(CivilDay(year: year, month: month, day: day))
      try Self.check([text], DateContext(published: published, includesVague: true))
    }
  }

  @Test func `reads a long line in one go`() {
    let text = String(repeating: "周五（12月30日）", count: 2000) + String(repeating: "（", count: 5000)
    let context = DateContext(published: CivilDay(year: 2022, month: 12, day: 30))
    #expect(DateFinder().expressions(in: text, context).count == 2000)
  }

  @Test func `finds the same whatever else was read before`() {
    let context = DateContext(published: CivilDay(year: 2022, month: 12, day: 30))
    let article = ["他周四（12月28日）表示", "双方将于周五会晤。", "上个月的会谈"]
    let once = DateFinder().expressions(in: article, context)
    _ = DateFinder().expressions(in: "1989年6月4日，次日", context)
    #expect(DateFinder().expressions(in: article, context) == once)
  }
}
