import Testing

@testable import ChineseText
@testable import EventGraph

@Suite struct NameRegistryTests {
  private static let registry = NameRegistry()

  @Test(
    arguments: [
      (["普京"], "普京"), (["普丁", "Vladimir Putin"], "普京"), (["蒲亭"], "普京"),
      (["瑞安", "Paul Ryan"], "瑞安"), (["瑞安", "Paul D. Ryan"], "瑞安"),
      (["瑞安", "Michael Ryan"], "迈克尔·瑞安"), (["瑞安", "Mike Ryan"], "瑞安（M. Ryan）"),
      (["佩恩", "Marise Payne"], "佩恩"), (["佩恩", "Mark Penn"], "佩恩（M. Penn）"),
      (["安德森", "Joel Anderson"], "安德森（J. Anderson）"),
      (["安德森", "Karen Anderson"], "安德森（K. Anderson）"), (["安德森"], "安德森"),
      (["莫雷诺", "Luis Almagro-Núñez"], "莫雷诺（L. Almagro-Nunez）"),
      (["斯蒂威尔", "David R. Stilwell"], "史达伟"), (["格雷厄姆", "Ken Graham"], "格雷厄姆（K. Graham）"),
      (["格雷厄姆", "Lindsey O. Graham"], "格雷厄姆"), (["巴尔", "Bob Barr"], "巴尔（B. Barr）"),
      (["巴尔", "Bill Barr"], "巴尔"), (["华莱士", "John Wallace"], "华莱士（J. Wallace）"),
      (["华莱士", "Chris Wallace"], "华莱士"), (["约翰逊", "Ron Johnson"], "约翰逊（R. Johnson）"),
      (["岑子杰", "Jimmy Sham Tsz-kit"], "岑子杰"), (["林望海", "Lin Wanghai"], "林望海"),
      (["林望海", "Edgar Paxton"], "林望海"),
      (["唐纳德·川普", "Donald Trump Jr."], "小唐纳德·特朗普"),
      (["拜登", "Joseph R. Biden Jr."], "拜登"), (["陈安娜", "Anna Chen"], "陈安娜"),
      (["方小舟", "Xiaozhou Fang"], "方小舟"), (["林望海"], "林望海"),
      (["川普", "Melania Trump"], "特朗普"),
      (["安德森", "President Joel Anderson Jr."], "安德森（J. Anderson）"),
    ] as [([String], String)]
  )
  func `knows who is meant by the names that an article prints`(forms: [String], name: String) {
    #expect(Self.registry.person(forms).name == name)
  }

  @Test(
    arguments: [
      (["肯尼迪"], ["大法官"], "肯尼迪（法官）"), (["肯尼迪"], ["美国总统"], "肯尼迪"), (["肯尼迪"], [], "肯尼迪"),
      (["肯尼迪"], ["大法官", "总统"], "肯尼迪"), (["约翰·肯尼迪"], ["大法官"], "肯尼迪"),
      (["桑切斯"], ["集团董事长"], "桑切斯（商人）"), (["桑切斯"], ["西班牙首相"], "桑切斯"),
      (["舒尔茨"], ["国务卿"], "舒尔茨（美国）"), (["舒尔茨"], ["德国总理"], "朔尔茨"),
      (["克里"], ["加拿大前总理"], "克里（加拿大）"), (["川普"], ["美国富商"], "特朗普"),
      (["习近平"], ["教授"], "习近平"), (["梅德韦杰夫"], ["总理"], "梅德韦杰夫"),
      (["迪米特里·佩斯科夫"], ["克里姆林宫发言人"], "佩斯科夫"), (["迪米特里·佩斯科夫"], [], "迪米特里·佩斯科夫"),
      (["谢尔盖·梅德韦杰夫"], ["俄国政治学家"], "谢尔盖·梅德韦杰夫"), (["罗恩·约翰逊"], ["参议员"], "罗恩·约翰逊"),
      (["宋涛"], ["庭长"], "宋涛（法官）"), (["宋涛"], ["区长"], "宋涛"), (["李强"], ["总裁"], "李强（商人）"),
      (["李强"], ["上海市委书记"], "李强"), (["李强"], [], "李强"), (["李强"], ["总工会原副主席"], "李强（总工会原副主席）"),
      (["汪洋"], ["政治局常委"], "汪洋"), (["张军"], ["联合国大使"], "张军"), (["王丹"], ["评论员"], "王丹"),
      (["张军"], ["检察院院长"], "张军（检察院院长）"), (["高峰"], ["时政评论员"], "高峰（学者）"),
      (["桑德斯", "Bernie Sanders"], [], "伯尼·桑德斯"), (["萨拉·桑德斯", "桑德斯"], [], "萨拉·桑德斯"),
      (["杰森·米勒", "米勒", "Jason Miller"], ["顾问"], "杰森·米勒"),
      (["米勒", "Brandon Miller"], [], "米勒（B. Miller）"),
    ] as [([String], [String], String)]
  )
  func `knows by titles who is not the one we know`(
    forms: [String],
    titles: [String],
    name: String
  ) {
    #expect(Self.registry.person(forms, titles: titles).name == name)
  }

  @Test(arguments: [("桑德斯", true), ("米勒", true), ("约翰逊", false), ("江青", false), ("罗某", true)])
  func `knows whose name alone says nothing beyond its article`(name: String, isAnonymous: Bool) {
    #expect(Self.registry.isAnonymous(Self.registry.person([name])) == isAnonymous)
  }

  @Test(arguments: [
    ("Viktor Shokin", "Victor Shokin", true), ("Stephen K. Bannon", "Steve Bannon", true),
    ("William Barr", "Bill Barr", true), ("Frank Wolf", "Josephine Wolff", false),
    ("Qasem Soleimani", "Qassem Soleimani", true), ("Marise Payne", "Mark Penn", false),
    ("Tony Blinken", "Antony Blinken", true), ("Bob Barr", "William Barr", false),
    ("Ron Johnson", "Boris Johnson", false), ("W. Barr", "Bill Barr", true),
    ("Juan Orlando Hernández", "Juan Hernandez", true), ("Paul Ryan", "Michael Ryan", false),
  ])
  func `tells people of one family name apart`(one: String, other: String, same: Bool) throws {
    let (left, right) = (try #require(LatinFullName(one)), try #require(LatinFullName(other)))
    #expect(left.isCompatible(with: right) == same)
    #expect(right.isCompatible(with: left) == same)
  }

  @Test(
    arguments: [
      ("Sean Conley", "seanconley"), ("Dr. Sean P. Conley", "seanconley"), ("S. Conley", nil),
      ("Bill de Blasio", "billdeblasio"), ("Bill DeBlasio", "billdeblasio"),
      ("François-Philippe Champagne", "francoisphilippechampagne"),
      ("Donald Trump Jr.", "donaldtrumpjr"), ("Susan Page", "susanpage"), ("Li Wei", nil),
      ("Tsai Ing-wen", nil), ("Xi Jinping", nil), ("Kurt Tong", "kurttong"),
    ] as [(String, String?)]
  )
  func `spells a full name so that two articles mean one person`(
    text: String,
    spelling: String?
  ) {
    #expect(LatinFullName(text)?.spelling == spelling)
  }

  @Test(arguments: [
    "Ryan", "Donald Trump vs Hillary Clinton", "", "习近平", "Dr. Ryan",
    "a b c d e f g",
  ])
  func `takes no other words for a full name`(text: String) {
    #expect(LatinFullName(text) == nil)
  }
}
