internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// Groups of people, ready to be printed.
struct GroupsPage {
  let groups: Groups
  let labels: Labels

  func print(_ format: OutputFormat, on console: Console) throws {
    switch format {
    case .json: try console.output.printIndented(json)
    case .jsonl: try console.output.printList(groups.groups.map(json), asLines: true)
    case .csv, .markdown: try printTable(format, on: console)
    case .text, .html: try printText(on: console)
    }
  }

  private static let usualWidth = 80
  /// A group of thousands is told by those who take part most.
  private static let shownMembers = 30

  private func printText(on console: Console) throws {
    guard !groups.groups.isEmpty else { return }
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    let share = Int((groups.modularity * 100).rounded())
    let modularity = share < 10 ? "0.0\(max(0, share))" : share > 99 ? "1.00" : "0.\(share)"
    try sheet.title(
      labels(
        "\(labels.count(groups.count, "group", "个")) · modularity \(modularity)",
        "\(groups.count)个群体 · 模块度 \(modularity)"
      )
    )
    for (place, group) in groups.groups.enumerated() {
      let people = labels.count(group.members.count, "member", "个成员")
      let isOne = group.eventCount == 1
      let events = labels(
        "\(group.eventCount) shared \(isOne ? "meeting or statement" : "meetings and statements")",
        "共同的会面与言论\(group.eventCount)次"
      )
      try sheet.heading("\(place + 1). \(people) · \(events)")
      var names = group.members.prefix(Self.shownMembers).map {
        "\($0.node.label) \($0.eventCount)"
      }
      let left = group.members.count - names.count
      if left > 0 { names.append(labels("… and \(left) more", "……另有\(left)个")) }
      try sheet.item(names.joined(separator: labels.comma))
    }
    guard groups.ungroupedCount > 0 else { return }
    try console.output.print("")
    try sheet.line(
      labels("in no such group: \(groups.ungroupedCount)", "不属于任何群体：\(groups.ungroupedCount)")
    )
  }

  private static let columns = ["group", "kind", "label", "events", "id"]

  private func printTable(_ format: OutputFormat, on console: Console) throws {
    let columns = Self.columns.map { TableColumn($0) }
    guard var table = console.rowWriter(format, columns: columns) else { return }
    for (place, group) in groups.groups.enumerated() {
      for member in group.members {
        try table.write([
          String(place + 1), member.node.kind.rawValue, member.node.label,
          String(member.eventCount), member.node.id,
        ])
      }
    }
    try table.finish()
  }

  private var json: JSONValue {
    [
      "count": .integer(groups.count), "ungrouped": .integer(groups.ungroupedCount),
      "modularity": .number(groups.modularity), "groups": .array(groups.groups.map(json)),
    ]
  }

  private func json(_ group: Groups.Group) -> JSONValue {
    [
      "events": .integer(group.eventCount),
      "members": .array(
        group.members.map { ["node": .node($0.node), "events": .integer($0.eventCount)] }
      ),
    ]
  }
}
