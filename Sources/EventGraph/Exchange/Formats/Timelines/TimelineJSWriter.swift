internal import EDTF
internal import JSON

/// Writes the JSON of TimelineJS: dated meetings, statements and omissions, one group for each kind.
///
/// TimelineJS takes HTML for text, makes up dates that do not exist, drops undated events in
/// silence, and gives events without ids a new one at every visit. So text is escaped, only days
/// of the calendar are written, undated events are counted, and ids are stable.
struct TimelineJSWriter: DocumentWriter {
  let words: ExchangeWords
  private var json = JSONPieces()

  init(_ words: ExchangeWords) {
    self.words = words
  }

  mutating func write(
    _ reader: EventReader,
    _ report: inout LossReport,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    json.syntax(#"{"scale":"human","events":["#)
    try reader.forEachNode(of: [.meeting, .statement, .omission]) { node in
      guard let slide = try slide(of: node, reader, &report) else { return }
      report.nodes += 1
      json.element(slide)
      if json.count >= GraphStore.pieceSize { try json.flush(to: sink) }
    }
    json.syntax("\n]}\n")
    try json.flush(to: sink)
  }

  private func slide(
    of node: ExportedNode,
    _ reader: EventReader,
    _ report: inout LossReport
  ) throws -> JSONValue? {
    guard node.bounds.isDated else {
      report.add(.undatedEvents, node.id)
      return nil
    }
    guard let dates = Self.dates(node) else {
      report.add(.openDates, node.id)
      return nil
    }
    var slide = JSONObject([
      ("unique_id", .string(node.asciiID)),
      ("start_date", dates.start),
      ("group", .string(words.kind(node.kind))),
      ("display_date", .string(words.time(node.happened) ?? "")),
    ])
    if let end = dates.end { slide.append("end_date", end) }
    slide.append(
      "text",
      [
        "headline": .string(headline(node)), "text": .string(try text(node, reader)),
      ]
    )
    report.add(.evidence, count: try reader.proofs(of: node).count, node.id)
    return .object(slide)
  }
}

// MARK: Dates

extension TimelineJSWriter {
  /// The first and last day; nil where one end is open, because a slide needs a place.
  private static func dates(_ node: ExportedNode) -> (start: JSONValue, end: JSONValue?)? {
    let bounds = node.bounds
    guard bounds.lower > TimeBounds.open, bounds.upper < TimeBounds.undated else { return nil }
    if bounds.lower == bounds.upper { return (moment(bounds.lower), nil) }
    if let date = node.happened.flatMap(EDTFDate.init), case .date(let calendar) = date,
      let whole = unit(calendar)
    {
      return (whole, nil)
    }
    let (first, last) = (day(bounds.lower), day(bounds.upper))
    // A bare nil here would be JSON's null.
    return (value(first), first == last ? JSONValue?.none : value(last))
  }

  /// A year or month as such, which TimelineJS shows as such.
  private static func unit(_ date: CalendarDate) -> JSONValue? {
    guard !date.hasUnspecifiedDigits, date.precision == .month || date.precision == .year else {
      return nil
    }
    let year = JSONValue.integer(date.lower.year)
    return date.precision == .year
      ? ["year": year] : ["year": year, "month": .integer(date.lower.month)]
  }

  private static func moment(_ second: Int) -> JSONValue {
    let day = day(second)
    let rest = second - day.dayNumber * 86_400
    return [
      "year": .integer(day.year), "month": .integer(day.month), "day": .integer(day.day),
      "hour": .integer(rest / 3_600), "minute": .integer(rest / 60 % 60),
      "second": .integer(rest % 60),
    ]
  }

  private static func value(_ day: CivilDay) -> JSONValue {
    ["year": .integer(day.year), "month": .integer(day.month), "day": .integer(day.day)]
  }

  private static func day(_ second: Int) -> CivilDay {
    let (quotient, remainder) = second.quotientAndRemainder(dividingBy: 86_400)
    return CivilDay(dayNumber: remainder < 0 ? quotient - 1 : quotient)
  }
}

// MARK: Text

extension TimelineJSWriter {
  private func headline(_ node: ExportedNode) -> String {
    let label = HTMLText.escaped(node.label)
    return words.status(node).map { "\(label)（\($0)）" } ?? label
  }

  private func text(_ node: ExportedNode, _ reader: EventReader) throws -> String {
    var paragraphs: [String] = []
    if let occasion = node.occasion {
      paragraphs.append("\(words("At", "场合"))：\(HTMLText.escaped(occasion))")
    }
    if let conflict = node.conflict {
      paragraphs.append("\(words("Contradiction", "矛盾"))：\(HTMLText.escaped(conflict))")
    }
    for report in try reader.reports(of: node) {
      let outlet = HTMLText.escaped(report.outlet)
      let source = WebLink.safe(report.url).map {
        "<a href=\"\(HTMLText.escaped($0))\">\(outlet)</a>"
      }
      let quote = report.words.map { "：\(HTMLText.escaped($0))" } ?? ""
      paragraphs.append((source ?? outlet) + quote)
    }
    return paragraphs.map { "<p>\($0)</p>" }.joined()
  }
}
