import Decoding
import Foundation
import Testing

@Suite struct TextDecoderTests {
  static let samples: [(file: String, encoding: TextEncoding, rule: EncodingDetector.Rule)] = [
    ("simplified.utf8", .utf8, .wellFormed),
    ("simplified.utf8-mark", .utf8, .byteOrderMark),
    ("simplified.gb18030", .gb18030, .statistics),
    ("traditional.gb18030", .gb18030, .statistics),
    ("traditional.big5", .big5, .statistics),
    ("simplified.utf16-le", .utf16LittleEndian, .statistics),
    ("simplified.utf16-le-mark", .utf16LittleEndian, .byteOrderMark),
    ("simplified.utf16-be-mark", .utf16BigEndian, .byteOrderMark),
    ("traditional.utf16-be", .utf16BigEndian, .statistics),
  ]

  @Test(arguments: samples)
  func `reads the same text from every encoding`(
    sample: (file: String, encoding: TextEncoding, rule: EncodingDetector.Rule)
  ) throws {
    let text = try TextDecoder.decode(try fixture(sample.file))
    let script = sample.file.prefix { $0 != "." }
    #expect(text.bytes == (try fixture("\(script).utf8")))
    #expect(text.encoding == sample.encoding)
    #expect(text.rule == sample.rule)
    #expect(text.errors == 0)
  }

  @Test func `believes a label only where the bytes are not UTF-8`() throws {
    let labelled = try TextDecoder.decode(try fixture("simplified.utf8"), label: "gb2312")
    #expect(labelled.encoding == .utf8)
    let short = try TextDecoder.decode([0xC4, 0xE3, 0xBA, 0xC3], label: "GB2312")
    #expect(String(decoding: short.bytes, as: UTF8.self) == "你好")
    #expect(short.rule == .label)
  }

  @Test func `keeps a UTF-8 page with a few broken bytes`() throws {
    var bytes = try fixture("simplified.utf8")
    bytes.insert(0xFF, at: 19)
    let text = try TextDecoder.decode(bytes)
    #expect(text.encoding == .utf8)
    #expect(text.errors == 1)
    #expect(String(validating: text.bytes, as: UTF8.self)?.contains("\u{FFFD}") == true)
  }

  @Test func `drops half a character at the end of a page that breaks off`() throws {
    let bytes = Array("大桥通车".utf8.dropLast())
    let text = try TextDecoder.decode(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "大桥通")
  }

  @Test func `marks what cannot be read in Big5`() throws {
    var bytes = try fixture("traditional.big5")
    bytes.insert(0xFF, at: 0)
    let text = try TextDecoder.decode(bytes, label: "big5")
    #expect(text.errors == 1)
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("\u{FFFD}晨江"))
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      [0x25, 0x50, 0x44, 0x46, 0x2D],
      Array(repeating: [0x41, 0x00, 0x03, 0xF7], count: 40).flatMap(\.self),
    ] as [[UInt8]]
  )
  func `takes pictures and archives for what they are`(bytes: [UInt8]) {
    #expect(throws: TextDecoder.Failure.binary) { try TextDecoder.decode(bytes) }
  }

  @Test func `turns control characters into blanks`() throws {
    let filler = String(repeating: "晨江", count: 60)
    let text = try TextDecoder.decode(Array("大\u{1}桥\u{B}\(filler)".utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("大 桥\n晨江"))
  }

  @Test func `decodes twice what was encoded twice`() throws {
    // UTF-8 taken for Latin-1, and for Windows-1252.
    let latin = Array("桥通车".utf8).flatMap { Array(String(Unicode.Scalar($0)).utf8) }
    let text = try TextDecoder.decode(Array("晨江大桥<p>".utf8) + latin)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "晨江大桥<p>桥通车")
    #expect(text.repairs == 1)
    let windows = try TextDecoder.decode(Array("ä¸­å›½å¤®è§†".utf8))
    #expect(String(decoding: windows.bytes, as: UTF8.self) == "中国央视")
  }

  @Test func `decodes single characters too, in a text that shows the mistake`() throws {
    let twice = { (text: String) in
      text.utf8.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
    }
    let text = try TextDecoder.decode(twice("大桥9月14日通车 —"))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "大桥9月14日通车 —")
  }

  @Test(arguments: ["Café à la crème – “déjà vu” ¡ñandú! ÄÖÜäöüß", "ÃÂ", "naïve ä¸", "È×Æä¸"])
  func `leaves Latin letters alone`(sample: String) throws {
    let text = try TextDecoder.decode(Array(sample.utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == sample)
    #expect(text.repairs == 0)
  }

  @Test func `leaves empty text empty`() throws {
    #expect(try TextDecoder.decode([]).bytes.isEmpty)
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return Array(try Data(contentsOf: folder.appending(path: "\(name).txt")))
  }
}
