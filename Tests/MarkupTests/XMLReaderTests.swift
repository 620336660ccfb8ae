import Markup
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
