/// What follows a name that is not the person but something named after one.
enum NamedAfter {
  /// After any name: 省 and 市 are places, 号 and 杯 are things.
  static let both = units("省市县区镇乡村州岛河江湖港湾街路号杯庙寺塔桥")
  /// After foreign sounds: 人 and 语 are peoples and languages.
  static let foreign = units("人语族教城堡国山海洋峡谷宫犬菌树级型舰裔派社网队")
  private static func units(_ text: String) -> Set<UInt16> {
    Set(ScriptFolding.standard.fold(text))
  }
}
