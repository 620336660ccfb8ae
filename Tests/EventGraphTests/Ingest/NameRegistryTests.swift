import Testing

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
      (["方小舟", "Xiaozhou Fang"], "方小舟"), (["林望海"], "林望海"),
      (["川普", "Melania Trump"], "特朗普"),
      (["安德森", "President Joel Anderson Jr."], "安德森（J. Anderson）"),
    ] as [([String], String)]
  )
  func `knows who is meant by the names that an article prints`(forms: [String], name: String) {
    #expect(Self.registry.person(forms).name == name)
  }

  @Test(arguments: [
    ("Viktor Shokin", "Victor Shokin", true), ("Stephen K. Bannon", "Steve Bannon", true),
    ("William Barr", "Bill Barr", true), ("Frank Wolf", "Josephine Wolff", false),
    ("Qasem Soleimani", "Qassem Soleimani", true), ("Marise Payne", "Mark Penn", false),
    ("Juan Orlando Hernández", "Juan Hernandez", true), ("Paul Ryan", "Michael Ryan", false),
  ])
  func `tells people of one family name apart`(one: String, other: String, same: Bool) throws {
    let (left, right) = (try #require(LatinFullName(one)), try #require(LatinFullName(other)))
    #expect(left.isCompatible(with: right) == same)
    #expect(right.isCompatible(with: left) == same)
  }

  @Test(arguments: [
    "Ryan", "Donald Trump vs Hillary Clinton", "", "习近平", "Dr. Ryan", "a b c d e f g",
  ])
  func `takes no other words for a full name`(text: String) {
    #expect(LatinFullName(text) == nil)
  }
}
