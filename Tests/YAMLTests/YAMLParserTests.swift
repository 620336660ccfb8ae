import Testing
import YAML

@Suite struct YAMLParserTests {
  private func outline(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let elements): "[" + elements.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", ") + "}"
    case .empty: "-"
    }
  }

  private func parse(_ text: String) throws -> YAMLNode { try YAMLParser.parse(Array(text.utf8)) }

  @Test(arguments: [
    ("", "-"),
    ("# 只有注释\n", "-"),
    ("people:\n- name: 习近平\n  names: [習近平, Xi]\n", "{people: [{name: 习近平, names: [習近平, Xi]}]}"),
    (
      "{\"eventgraph\": 1, \"note\": null, \"yes\": true}", "{eventgraph: 1, note: null, yes: true}"
    ),
    (
      "date: 2022-12\nnote:\ntilde: ~\nquoted: '~'\n",
      "{date: 2022-12, note: -, tilde: -, quoted: ~}"
    ),
  ])
  func `keeps every scalar as it was typed`(text: String, expected: String) throws {
    #expect(outline(try parse(text)) == expected)
  }

  @Test func `knows where each value stands`() throws {
    let root = try parse("people:\n  - name: 普京\n")
    guard case .mapping(let entries) = root.content,
      case .sequence(let people) = entries[0].value.content,
      case .mapping(let person) = people[0].content
    else {
      Issue.record("not the shape that was written")
      return
    }
    #expect(person[0].value.position == YAMLPosition(line: 2, column: 11))
  }

  @Test(arguments: [
    ("a: [1, 2", 2, 1, "did not find expected ',' or ']'"),
    ("a: 1\nb: *x\n", 2, 4, "anchors (&) and aliases (*) are not read; write the text again"),
    ("a: 1\n---\nb: 2\n", 2, 1, "a second document starts here"),
    ("a: b: c\n", 1, 5, "mapping values are not allowed in this context"),
    ("a:\n\t- b\n", 2, 1, "found character that cannot start any token"),
  ])
  func `says where and why a text cannot be read`(
    text: String,
    line: Int,
    column: Int,
    reason: String
  ) {
    let error = #expect(throws: YAMLError.self) { try parse(text) }
    #expect(error?.reason == reason)
    #expect(error?.position == YAMLPosition(line: line, column: column))
  }

  @Test func `refuses depth that would exhaust the stack, and bytes that are no text`() {
    #expect(throws: YAMLError.self) { try parse(String(repeating: "[", count: 200_000)) }
    #expect(throws: YAMLError.self) { try YAMLParser.parse([0x61, 0x3A, 0x20, 0xFF, 0xFE]) }
  }
}
