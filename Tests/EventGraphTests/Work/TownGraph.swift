import EventGraph
import TestSupport

/// Towns in a row, all alike: the larger the graph, the more towns, and nothing else.
///
/// In each town people meet, speak and are written about; one of them also goes to a meeting in the
/// next town, so every town can be reached. The first person of the first town is in every meeting
/// and every article of the first fifty towns.
struct TownGraph {
  let store: GraphStore

  private static let people = 6
  private static let meetings = 4
  private static let statements = 12
  private static let articles = 8
  private static let townsOfHub = 50

  init(towns: Int) throws {
    var nodes = ["id,type,name,ts"]
    var edges = ["src,dst,type"]
    for town in 0..<towns {
      let day = "2021-\(Self.two(1 + town % 12))-\(Self.two(1 + town % 28))"
      nodes.append("o\(town),outlet,第\(town)港报,")
      for place in 0..<Self.people { nodes.append("p\(town)-\(place),person,林\(town)之\(place),") }
      for place in 0..<Self.meetings {
        let meeting = "m\(town)-\(place)"
        nodes.append("\(meeting),meeting,第\(town)港会谈之\(place),\(day)")
        for guest in 0..<3 {
          edges.append("p\(town)-\((place + guest) % Self.people),\(meeting),ATTENDED")
        }
        if town < Self.townsOfHub, town > 0 { edges.append("p0-0,\(meeting),ATTENDED") }
      }
      if town > 0 { edges.append("p\(town - 1)-5,m\(town)-3,ATTENDED") }
      for place in 0..<Self.statements {
        nodes.append("s\(town)-\(place),statement,期待访问第\(town)港口之\(place),\(day)")
        edges.append("p\(town)-\(place % Self.people),s\(town)-\(place),SAID")
      }
      for place in 0..<Self.articles {
        let article = "a\(town)-\(place)"
        nodes.append("\(article),article,第\(town)港见闻之\(place),\(day)")
        edges.append("o\(town),\(article),PUBLISHED")
        edges.append("\(article),s\(town)-\(place),REPORTED")
        edges.append("\(article),p\(town)-\(place % Self.people),MENTIONS")
        if town < Self.townsOfHub, town > 0 { edges.append("\(article),p0-0,MENTIONS") }
      }
    }
    store = try GraphStore.inMemory()
    _ = try store.importTables(
      nodes: Self.file("nodes.csv", nodes),
      edges: Self.file("edges.csv", edges)
    )
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func file(_ name: String, _ rows: [String]) -> CuratedFile {
    CuratedFile(path: name, bytes: Array((rows.joined(separator: "\n") + "\n").utf8))
  }
}
