import EventGraph
import Foundation
import JSON
import TestSupport
import Testing

@Suite struct PageReaderTests {
  @Test(arguments: SamplePages.names)
  func `reads every sample page`(name: String) throws {
    let reader = try SamplePages.reader(explains: true)
    var writer = JSONWriter(indented: true)
    for reading in reader.read(try SamplePages.bytes(name), source: name) {
      writer.write(reading.json)
      writer.endLine()
    }
    try expectGolden(String(decoding: writer.bytes, as: UTF8.self), "reading/\(name).json")
  }

  /// The same page in five encodings: labelled, unlabelled, labelled wrongly, with mark, broken.
  @Test func `reads the same article from every encoding`() throws {
    let pages = [
      "web-gb2312.html", "web-unlabelled-gb.html", "web-mislabelled.html", "web-utf8-mark.html",
    ]
    let articles = try pages.map { try #require(try SamplePages.readings($0).first?.article) }
    for article in articles.dropFirst() {
      #expect(article.paragraphs == articles[0].paragraphs)
      #expect(article.title == articles[0].title)
      #expect(article.published == articles[0].published)
    }
    let traditional = ["web-big5.html", "web-utf16.html"]
    let texts = try traditional.map { try SamplePages.readings($0).first?.article?.paragraphs }
    #expect(texts[0] == texts[1])
  }

  @Test func `reads the same text file from every encoding`() throws {
    let simplified = [
      "plain-utf8-mark.txt", "plain-utf16-le.txt", "plain-utf16-be.txt",
      "plain-utf16-be-unmarked.txt", "plain-gb18030.txt",
    ]
    for files in [simplified, ["plain-hant-gbk.txt", "plain-big5.txt"]] {
      let articles = try files.map { name in
        var article = try #require(try SamplePages.readings(name).first?.article, "\(name)")
        article.source = ""
        return article
      }
      #expect(articles[0].paragraphs.count == 2)
      #expect(articles.allSatisfy { $0 == articles[0] })
    }
  }

  @Test func `reads every entry of a packed feed`() throws {
    let packed = try SamplePages.readings("packed.rss.gz").compactMap(\.article)
    let feed = try SamplePages.readings("feed.rss").compactMap(\.article)
    #expect(packed.count > 1)
    #expect(packed.map(\.title) == feed.map(\.title))
    #expect(packed.map(\.paragraphs) == feed.map(\.paragraphs))
  }

  @Test func `says which line of a list of records is broken`() {
    let lines = "{\"id\":1}\n\n{\"id\" 2}\r\n[3\n"
    let readings = PageReader().read(Array(lines.utf8), source: "records.jsonl")
    #expect(readings.map(\.skipped) == [.notAnArticle, .unreadable, .unreadable])
    #expect(readings[1].notes.first?.hasPrefix("line 3, column ") == true)
    #expect(readings[2].notes.first?.hasPrefix("line 4, column ") == true)
  }

  @Test func `reads a packed page like the page itself`() throws {
    var packed = try #require(try SamplePages.readings("packed.md.gz").first?.article)
    packed.source = "mirror-plain.md"
    #expect(packed == (try SamplePages.readings("mirror-plain.md").first?.article))
  }

  @Test func `reads back what it wrote itself`() throws {
    let article = try #require(try SamplePages.readings("mirror-tags.md").first?.article)
    let reading = try #require(try SamplePages.readings("mirror-tags.md").first)
    var writer = JSONWriter()
    writer.write(reading.json)
    let again = try SamplePages.reader().read(writer.bytes, source: "mirror-tags.md")
    let copy = try #require(again.first?.article)
    #expect(copy.paragraphs.map(\.text) == article.paragraphs.map(\.text))
    #expect(copy.captions.map(\.text) == article.captions.map(\.text))
    #expect(copy.title == article.title)
    #expect(copy.outlet == article.outlet)
    #expect(copy.published?.day == article.published?.day)
    #expect(copy.authors == article.authors)
  }

  @Test func `puts every mark where its words are`() throws {
    for name in SamplePages.names {
      for article in try SamplePages.readings(name).compactMap(\.article) {
        for paragraph in article.paragraphs + article.captions {
          let count = paragraph.text.unicodeScalars.count
          for mark in paragraph.marks {
            #expect(mark.start < mark.end, "\(name): \(paragraph.text)")
            #expect(mark.end <= count, "\(name): \(paragraph.text)")
          }
        }
      }
    }
  }

  @Test func `marks names that a page links to a subject`() throws {
    let article = try #require(try SamplePages.readings("mirror-tags.md").first?.article)
    let first = article.paragraphs[0]
    let scalars = Array(first.text.unicodeScalars)
    let names = first.marks.filter { $0.kind == .tag }.map { mark in
      String(String.UnicodeScalarView(scalars[mark.start..<mark.end]))
    }
    #expect(names == ["林远舟", "晨江大桥"])
  }

  @Test func `numbers blocks from the title to the captions`() throws {
    let article = try #require(try SamplePages.readings("mirror-tags.md").first?.article)
    #expect(article.blockText(0) == article.title)
    #expect(article.blockText(1) == article.paragraphs[0].text)
    #expect(article.blockText(article.blockCount - 1) == article.captions.last?.text)
    #expect(article.blockText(article.blockCount) == nil)
    #expect(article.blockText(-1) == nil)
  }

  @Test func `ends a link where its page renamed the end`() throws {
    let page = """
      ### 渔民留言

      <p>账号<a href="/cdn/x">[email protected]</ok>写道，航道一条也不能少，渔船夜里也要过桥。</p>
      <p><ok href="/gb/tag/航道.html">航道</ok>之争还会继续，管理处说，下月再谈。</p>

      原文链接：https://www.qingyu.example/a/1.html
      """
    let article = try #require(PageReader().read(Array(page.utf8), source: "p").first?.article)
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs[0].marks.map(\.end) == [19])
    #expect(article.paragraphs[1].marks.map(\.kind) == [.tag])
  }

  @Test func `takes the address of a site off the last sentence, and keeps the sentence`() throws {
    let page = """
      ### 渡口旧事

      <p>船工老韩说，渡口的钟是他祖父挂上去的，如今每天还响三遍。</p>
      <p>钟声还会再响。(https://www.qingyu.example)</p>
      <p>（https://www.qingyu.example/gb）</p>

      原文链接：https://www.qingyu.example/a/2.html
      """
    let article = try #require(PageReader().read(Array(page.utf8), source: "p").first?.article)
    #expect(article.paragraphs.map(\.text).last == "钟声还会再响。")
    #expect(article.paragraphs.count == 2)
  }

  @Test func `reads a short article whose dateline and byline stand alone`() throws {
    let page = """
      ### 大桥通车

      <p>【晨江日报2031年03月06日讯】（记者苏望舒报导）</p>
      <p>晨江大桥星期四上午通车，两岸居民冒雨到桥头观看，渡轮照常开航。</p>

      原文链接：https://www.qingyu.example/a/3.html
      """
    let article = try #require(PageReader().read(Array(page.utf8), source: "p").first?.article)
    #expect(article.published?.edtf == "2031-03-06")
    #expect(article.authors == ["苏望舒"])
    #expect(article.paragraphs.last?.text.hasPrefix("晨江大桥星期四") == true)
  }

  @Test func `takes the outlet that it is told`() throws {
    let reader = try SamplePages.reader(outlet: "北岸社")
    let reading = reader.read(try SamplePages.bytes("mirror-tags.md"), source: "page.md")
    #expect(reading.first?.article?.outlet == "北岸通讯社")
  }

  @Test func `reports files that are not there`() {
    let readings = PageReader().read("/nowhere/page.md")
    #expect(readings.map(\.skipped) == [.unreadable])
    #expect(throws: EventGraphError.self) { try PageReader.files(at: "/nowhere") }
  }

  @Test func `reports a file that is too large without reading it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("large.html")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    #expect(PageReader().read(path).map(\.skipped) == [.tooLarge])
  }

  @Test func `reports a bomb`() {
    // 64 KB of zeros, packed, and repeated as members of one file.
    let member = Self.packedZeros
    let bomb = Array(repeating: member, count: 2_000).flatMap(\.self)
    let readings = PageReader().read(bomb, source: "bomb.gz")
    #expect(readings.map(\.skipped) == [.tooLarge])
  }

  private static let packedZeros: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1,
    0x01, 0x01, 0x00, 0x00, 0x00, 0x80, 0x90, 0xFE, 0xAF, 0xEE, 0x08, 0x0A,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x6A, 0xEB, 0x8E, 0x97, 0xD7, 0x00, 0x00, 0x01, 0x00,
  ]

  @Test(arguments: [
    ("<div>", "</div>"), ("<p><b>", "</b></p>"), ("> ", ""), ("<ul><li>", "</li></ul>"),
    ("[", "]"), ("<table><tr><td>", "</td></tr></table>"), ("{\"a\":", "}"), ("<item>", "</item>"),
  ])
  func `survives a page nested ten thousand deep`(open: String, close: String) {
    let core = "晨江大桥通车典礼在上午举行，市长在典礼上讲话，两岸居民到场观看。"
    for head in ["", "### 标题\n\n", "<html><body>", "<?xml version=\"1.0\"?><rss>"] {
      let page =
        head + String(repeating: open, count: 10_000) + core
        + String(repeating: close, count: 10_000)
      #expect(PageReader().read(Array(page.utf8), source: "deep").count == 1)
    }
  }
}
