import EventGraph
import TestSupport
import Testing

@testable import ChineseText

@Suite struct UnnamedSpeakerTests {
  @Test(
    arguments: [
      "有人", "他们", "多名官员", "一名知情人士", "对方", "网友", "大陆网友", "笔者", "有专家", "该公司", "许多人", "专家们", "记者",
    ]
  )
  func `knows who is nobody in particular`(name: String) {
    #expect(UnnamedSpeaker.isUnnamed(name))
  }

  @Test(arguments: ["有线电视公司", "国务院", "云湾港务局", "一汽集团", "多伦多大学", "中国人权", "民主党", "三星", "人民银行"])
  func `takes no body that has a name for one`(name: String) {
    #expect(!UnnamedSpeaker.isUnnamed(name))
  }

  @Test func `leads no path through unnamed speakers`() throws {
    let folder = try TemporaryFolder()
    let pages = [
      "a.txt": ("泊位的消息", "大纪元", "港口专家林望海说，泊位明年春天以前会修好。有网友表示，渔船可以停靠东侧。"),
      "b.txt": ("鱼群的消息", "新唐人", "港口专家方小舟说，鱼群今年会晚到。有网友表示，休渔期应该顺延两个星期。"),
    ]
    for (name, (title, outlet, text)) in pages {
      _ = try folder.write("\(title)\n\n【\(outlet)2024年6月1日讯】\n\n\(text)\n", to: name)
    }
    let store = try GraphStore.inMemory()
    _ = try store.ingest(pages.keys.sorted().map { folder.path($0) })
    let one = try #require(try store.node(id: "person:林望海"))
    let other = try #require(try store.node(id: "person:方小舟"))
    let readers = try #require(try store.node(id: "organization:有网友"))
    #expect(readers.type == "unnamed")
    #expect(try store.path(PathQuery(from: one, to: other)) == nil)
    #expect(try store.path(PathQuery(from: one, to: readers)) != nil)
    #expect(try store.common(CommonQuery(of: [one, other])).sections.isEmpty)
  }
}
