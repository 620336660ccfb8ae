import JSON
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    #"{"name":"习近平","aliases":["习","Xi"],"count":3,"share":0.5,"known":true,"office":null}"#,
    #"[]"#, #"{}"#, #""引号\"与\\斜线\n""#, #"[-12,0,1.5,1e+300,[[]]]"#,
  ])
  func `writes back what it read`(text: String) throws {
    #expect(try JSONParser.parse(text).description == text)
  }

  @Test(arguments: [
    ("", 1, 1, "the text ends where a value should stand"),
    ("{\n  \"a\" 1}", 2, 7, "':' should follow the member name"),
    ("[1,]", 1, 4, "a value should stand here"),
    ("01", 1, 2, "a number starts with 0"),
    ("\"a\nb\"", 1, 3, "a control character stands in a string; write it as an escape"),
    ("\"\\x\"", 1, 3, "there is no such escape"),
    ("1 2", 1, 3, "text goes on after the value"),
    ("1e999", 1, 6, "the number is too large"),
    ("tru", 1, 1, "a value should stand here"),
  ])
  func `says where and why a text is not JSON`(
    text: String,
    line: Int,
    column: Int,
    reason: String
  ) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.reason == reason)
  }

  @Test func `joins surrogate pairs and replaces lone ones`() throws {
    #expect(try JSONParser.parse(#""\ud83d\ude42""#) == "🙂")
    #expect(try JSONParser.parse(#""\ud83d!""#) == "\u{FFFD}!")
    #expect(try JSONParser.parse(#""\ud83d\u4e60""#) == "\u{FFFD}习")
  }

  @Test func `refuses nesting that would exhaust the stack`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONParser.parse(deep) }
  }

  @Test func `escapes what ends a line in a script`() {
    #expect(JSONValue.string("\u{1}\u{2028}\u{9B}").description == #""\u0001\u2028\u009b""#)
  }

  @Test(arguments: [false, true])
  func `writes what it is told as it writes values`(indented: Bool) {
    var told = JSONWriter(indented: indented)
    told.object { writer in
      writer.member("who", "普京")
      writer.member("to", ["习近平", "“\"”"])
      writer.member("none", [])
      writer.member("place", nil as String?)
      writer.member("count", 3)
      writer.member("direct", true)
      writer.member("parts") { writer in
        writer.array { writer in
          writer.element { $0.object { _ in } }
          writer.element { $0.write(1) }
        }
      }
    }
    var written = JSONWriter(indented: indented)
    written.write([
      "who": "普京", "to": ["习近平", "“\"”"], "none": [], "place": nil, "count": 3, "direct": true,
      "parts": [.object(JSONObject()), 1],
    ])
    #expect(told.bytes == written.bytes)
  }

  @Test func `indents for people`() {
    var writer = JSONWriter(indented: true)
    writer.write(["who": "普京", "to": ["习近平"], "none": []])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "who": "普京",
          "to": [
            "习近平"
          ],
          "none": []
        }
        """
    )
  }

  @Test func `keeps the order of members and replaces in place`() {
    var object = JSONObject([("b", 1), ("a", 2)])
    object["b"] = 3
    object["c"] = 4
    object["a"] = nil
    #expect(object.members.map(\.name) == ["b", "c"])
    #expect(object["b"] == 3)
  }
}
