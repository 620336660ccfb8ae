internal import EDTF
internal import Suggestions

extension BulkTables {
  private static let kinds = Dictionary(
    uniqueKeysWithValues: NodeKind.allCases.map { ($0.rawValue, $0) }
  )

  mutating func readNodes() {
    forEachRow(of: nodeFile, columns: ["id", "type", "name", "ts"]) { tables, fields, line in
      guard let kind = Self.kinds[fields[1].lowercased()] else {
        return tables.reportUnknownKind(fields[1], line)
      }
      tables.addNode(kind, id: fields[0], name: fields[2], when: fields[3], line)
    }
  }

  private mutating func reportUnknownKind(_ word: String, _ line: Int) {
    let kinds = NodeKind.allCases.map(\.rawValue)
    let near = NearestName.find(word.lowercased(), among: kinds).map { "did you mean '\($0)'?" }
    let hint = near ?? "give one of \(kinds.joined(separator: ", "))"
    report(nodeFile, line, "'\(word)' is no type of node", hint: hint)
  }

  private mutating func addNode(
    _ kind: NodeKind,
    id: String,
    name: String,
    when: String,
    _ line: Int
  ) {
    guard !id.isEmpty else { return report(nodeFile, line, "the row has no id") }
    if let place = places[id] {
      let first = nodes[place].line
      return report(nodeFile, line, "the id '\(id)' is there already, in line \(first)")
    }
    guard let (happened, bounds) = Self.time(when) else {
      return report(
        nodeFile,
        line,
        "'\(when)' is neither seconds since 1970 nor an EDTF date",
        hint: "write 1672358400 or 2022-12-30"
      )
    }
    places[id] = nodes.count
    // An id that carries its kind already is the key as it is.
    let prefix = "\(kind.rawValue):"
    let key = id.hasPrefix(prefix) ? id : prefix + id
    nodes.append(
      Node(
        kind: kind,
        key: key,
        name: name.isEmpty ? id : name,
        happened: happened,
        bounds: bounds,
        line: line,
        number: StableNumber(ofNode: key)
      )
    )
  }

  /// Reads seconds since 1970 or an EDTF date; empty means undated.
  private static func time(_ text: String) -> (String?, TimeBounds)? {
    if text.isEmpty { return (nil, TimeBounds(of: nil)) }
    // A year is written with four digits, and so early a second is no time anybody means.
    if text.utf8.count > 4, let seconds = Int(text) {
      // Compared by size alone: the smallest of all numbers has no positive counterpart.
      return seconds.magnitude < TimeBounds.undated.magnitude ? time(ofSecond: seconds) : nil
    }
    return EDTFDate(text).map { ($0.description, TimeBounds(of: $0)) }
  }

  private static func time(ofSecond seconds: Int) -> (String?, TimeBounds)? {
    let day = CivilDay(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
    let second = seconds - day.dayNumber * 86_400
    let time = CivilTime(
      day: day,
      hour: second / 3_600,
      minute: second / 60 % 60,
      second: second % 60,
      shift: 0
    )
    return time.map { ($0.description, TimeBounds(lower: seconds, upper: seconds)) }
  }
}
