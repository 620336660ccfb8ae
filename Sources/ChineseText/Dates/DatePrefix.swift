/// What a word right before a time expression makes of it; the names are those of `date-before.txt`.
enum DatePrefix: UInt8, CaseIterable, Sendable {
  /// 每周五: it comes back again and again.
  case recurring
  /// 第三日: a place in an order.
  case ordinal
  /// 约22年: a length of time.
  case length
  /// 黑色星期五: a name.
  case named
  /// 时至今日: these days, not the day.
  case figurative
  /// 庆祝国庆节: the name of a day that is spoken of, not used as a time.
  case honoured
  /// 在22年, 自8日: a point of time.
  case point
}
