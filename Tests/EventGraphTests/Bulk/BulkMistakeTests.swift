import EventGraph
import TestSupport
import Testing

/// What somebody reads whose tables are wrong.
@Suite struct BulkMistakeTests {
  private static let node = "1,person,普京,\n2,statement,话,\n"
  private static let header = "id,type,name,ts\n"

  private static let mistakes: [(what: String, nodes: String, edges: String)] = [
    ("nothing", "", ""),
    ("no columns", "编号,类型\n", ""),
    ("unknown kinds", header + "1,persn,普京,\n2,国家,俄罗斯,\n", ""),
    ("an id twice", header + "1,person,普京,\n1,person,习近平,\n", ""),
    ("one node by two ids", header + "普京,person,普京,\nperson:普京,person,普京,\n", ""),
    ("no id", header + ",person,普京,\n", ""),
    ("a short row", header + "1,person\n", ""),
    (
      "times that are none",
      header
        + "1,meeting,甲,昨天\n2,meeting,乙,-9223372036854775808\n3,meeting,丙,99999999999999999999\n"
        + "4,meeting,丁,140737488355327\n",
      ""
    ),
    ("an open quotation mark", header + "1,person,普京,\n2,person,\"习近平,\n3,person,王毅,\n", ""),
    ("unknown ends and kinds", header + node, "src,dst,type\n1,9,said\n9,2,said\n1,2,sad\n1,2,\n"),
    ("edges without columns", header + node, "from,to\n"),
    (
      "very many",
      header + (0..<100).map { "\($0),人,某人,\n" }.joined(),
      "src,dst,type\n1,2,said\n"
    ),
  ]

  private func problems(_ nodes: String, _ edges: String) -> String {
    let files = [("表/nodes.csv", nodes), ("表/edges.csv", edges)].map {
      CuratedFile(path: $0.0, bytes: Array($0.1.utf8))
    }
    do {
      _ = try BulkTables(nodes: files[0], edges: files[1])
      return "no mistakes"
    } catch let error as GraphFileProblems {
      let more = error.unlisted > 0 ? ["and \(error.unlisted) more"] : []
      return (error.problems.map(\.description) + more).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  @Test func `says of each mistake where it is and what to do`() throws {
    let page = Self.mistakes.map { "# \($0.what)\n\(problems($0.nodes, $0.edges))\n" }
    try expectGolden(page.joined(separator: "\n"), "mistakes.txt")
  }

  @Test func `quotes no more of a wrong value than somebody reads`() {
    let long = String(repeating: "长", count: 100_000)
    let message = problems(Self.header + "1,\(long),普京,\n", "")
    #expect(message.count < 400)
    #expect(message.contains("长…长"))
    #expect(message.contains("is no type of node; give one of person"))
  }
}
