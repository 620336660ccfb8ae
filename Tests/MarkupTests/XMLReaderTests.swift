import Markup
import TestSupport
import Testing

@Suite struct XMLReaderTests {
  /// Writes down what it is told.
  private final class Notes: XMLObserver {
    var text = ""
    var stopAt: String?

    func start(_ element: borrowing XMLElement) -> String? {
      let id = element["id"].map { " id=\($0)" } ?? ""
      text += "<\(element.name)\(id)@\(element.line)>"
      return element.name == stopAt ? "seen enough" : nil
    }

    func end() -> String? {
      text += "</>"
      return nil
    }

    func text(_ bytes: Span<UInt8>) {
      var copy: [UInt8] = []
      for index in bytes.indices { copy.append(bytes[index]) }
      text += String(decoding: copy, as: UTF8.self)
    }
  }

  private func notes(_ xml: String, pieces: Int = .max, stopAt: String? = nil) throws -> String {
    let notes = Notes()
    notes.stopAt = stopAt
    var reader = try XMLReader(observer: notes)
    var bytes = Array(xml.utf8)[...]
    while !bytes.isEmpty {
      try reader.read(Array(bytes.prefix(pieces)))
      bytes = bytes.dropFirst(pieces)
    }
    try reader.finish()
    return notes.text
  }

  private static let sample = """
    <?xml version="1.0"?><!-- 注 --><!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">
    <g:a xmlns:g="urn:g" id="&lt;习&amp;近平&gt;">
    <b>甲&#20057;<![CDATA[<丙>]]></b></g:a>
    """

  @Test(arguments: [1, 2, 3, 7, 64, Int.max])
  func `reads pieces of any size alike`(size: Int) throws {
    #expect(
      try notes(Self.sample, pieces: size) == "<a id=<习&近平>@2>\n<b@3>甲乙<丙></></>"
    )
  }

  @Test func `stops where it is asked to, and says where`() {
    let error = #expect(throws: XMLError.self) { try notes("<a>\n<b/><c/></a>", stopAt: "b") }
    #expect(error == XMLError(line: 2, column: 0, reason: "seen enough"))
  }

  @Test(arguments: [
    ("<a><b></a>", "Opening and ending tag mismatch"),
    ("<a x='1' x='2'/>", "Attribute x redefined"),
    ("<a>\u{1}</a>", "PCDATA invalid Char value 1"),
    ("<a/><b/>", "Extra content"),
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "it declares entities"),
    ("<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>", "it declares entities"),
    ("<a>&b;</a>", "Entity 'b' not defined"),
  ])
  func `keeps to the rules`(xml: String, reason: String) {
    let error = #expect(throws: XMLError.self) { try notes(xml) }
    #expect(error?.reason.contains(reason) ?? false)
  }

  /// Pieces of documents, most of them plain, put together at random.
  private static let fragments = [
    "<a>", "</a>", "<b k=\"甲\">", "</b>", "<c/>", "<d x='1' y='>' />", "\n  ", "文", "x > y", " \t",
    "&lt;", "&amp;甲", "&#20057;", "<![CDATA[<a>]]>", "<!-- <a> -->", "<?p <b>?>", "<e\n x='1'\n>",
    "</e >", "<f x='1' x='2'/>", "<g:h xmlns:g='urn:g'/>", "<i xmlns='urn:i'/>", "&b;", "]]>", "]",
    "<j k='&lt;'>", "</j>", "<k l='\t'/>", "\r\n", "\u{FFFD}", "<a/ >", "<a b=c>", "<名/>", "<a",
  ]

  /// What is told of a document, or what is said to be wrong with it.
  private func outcome(_ xml: String, pieces: Int) -> String {
    do {
      return try notes(xml, pieces: pieces)
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `reads plain elements as the library does`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let isMostlyPlain = Bool.random(using: &generator)
      let fragments = isMostlyPlain ? Self.fragments.prefix(12) : Self.fragments[...]
      let body = (0..<Int.random(in: 1...12, using: &generator)).compactMap { _ in
        fragments.randomElement(using: &generator)
      }
      let xml = "<r>\(body.joined())</r>"
      // Where a type is declared, nothing counts as plain.
      let read = outcome("<!DOCTYPE r>\n\(xml)", pieces: .max)
      let size = Int.random(in: 1...30, using: &generator)
      #expect(outcome("<?xml version='1.0'?>\n\(xml)", pieces: size) == read, "\(xml)")
      #expect(outcome("<?xml version='1.0'?>\n\(xml)", pieces: .max) == read, "\(xml)")
    }
  }

  @Test(
    arguments: [
      [0x3C, 0x61, 0x3E, 0xC0, 0x80], [0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80],
      [0x3C, 0x61, 0x3E, 0xEF, 0xBF, 0xBE], [0x3C, 0x61, 0x3E, 0xF4, 0x90, 0x80, 0x80],
      [0x3C, 0x61, 0x3E, 0xE4, 0xB9], [0x3C, 0x61, 0x3E, 0x00], [0x3C, 0x61, 0x3E, 0x80],
    ] as [[UInt8]]
  )
  func `refuses bytes that are no text in plain elements`(bytes: [UInt8]) throws {
    var reader = try XMLReader(observer: Notes())
    #expect(throws: XMLError.self) {
      try reader.read(Array("<r>".utf8) + bytes + Array("</a></r>".utf8))
      try reader.finish()
    }
  }

  @Test func `gives no element the attributes that only the library knows of`() throws {
    let xml = "<!DOCTYPE a [<!ATTLIST b id CDATA '甲'>]><a><b/></a>"
    #expect(try notes(xml) == "<a@1><b id=甲@1></></>")
  }

  @Test func `reads other encodings as the library does`() throws {
    let xml = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a><b>".utf8) + [0xC3, 0xA9]
    let notes = Notes()
    var reader = try XMLReader(observer: notes)
    try reader.read(xml + Array("</b></a>".utf8))
    try reader.finish()
    #expect(notes.text == "<a@1><b@1>\u{C3}\u{A9}</></>")
  }

  @Test(arguments: [
    ("n0", 0), ("n12", 12), ("n012", nil), ("n", nil), ("m1", nil), ("n1a", nil),
    ("n99999999999999999999", nil),
  ])
  func `reads numbers after a letter`(value: String, number: Int?) throws {
    final class Numbers: XMLObserver {
      var number: Int?
      func start(_ element: borrowing XMLElement) -> String? {
        number = element.number("id", after: UInt8(ascii: "n"))
        return nil
      }
      func end() -> String? { nil }
      func text(_ bytes: Span<UInt8>) {}
    }
    let numbers = Numbers()
    var reader = try XMLReader(observer: numbers)
    try reader.read(Array("<a id='\(value)'/>".utf8))
    try reader.finish()
    #expect(numbers.number == number)
  }
}
