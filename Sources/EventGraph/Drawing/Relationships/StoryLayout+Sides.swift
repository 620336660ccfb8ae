internal import Graphviz

// MARK: The columns at the sides

extension StoryLayout {
  private static let sideGap = 14.0

  /// Places people or outlets as near as they can stand to what concerns them.
  mutating func placeSide(_ column: Int, x: Double) {
    let wanted = wantedMiddles(in: column)
    let members = items.values.filter { Relationships.column(of: $0.mark) == column }.sorted {
      ((wanted[$0.id] ?? 0), $0.id) < ((wanted[$1.id] ?? 0), $1.id)
    }
    let heights = members.map { height(of: palette.text(of: $0, width: Self.sideWidth), $0.mark) }
    let middles = Spread.middles(
      wanted: members.map { wanted[$0.id] ?? 0 },
      lengths: heights,
      gap: Self.sideGap,
      from: 0
    )
    for (index, item) in members.enumerated() {
      let rectangle = Canvas.Rectangle(
        x: x,
        y: middles[index] - heights[index] / 2,
        width: Self.sideWidth,
        height: heights[index]
      )
      add(item, in: rectangle)
    }
  }

  /// The mean height of what each is connected with.
  private func wantedMiddles(in column: Int) -> [String: Double] {
    var sums: [String: (sum: Double, count: Double)] = [:]
    for line in picture.lines {
      for (end, other) in [(line.origin, line.target), (line.target, line.origin)] {
        guard self.column(of: end) == column, let place = places[other] else { continue }
        let weight = Self.pull(of: line, isCentre: items[other]?.isCentre == true)
        sums[end, default: (0, 0)].sum += place.middle * weight
        sums[end, default: (0, 0)].count += weight
      }
    }
    return sums.mapValues { $0.count > 0 ? $0.sum / $0.count : 0 }
  }
}

extension StoryLayout {
  /// How strongly a line draws its ends together; who took part stands beside the meeting.
  private static func pull(of line: Relationships.Line, isCentre: Bool) -> Double {
    guard line.mark == .attended else { return 1 }
    return isCentre ? 1000 : 3
  }
}

// MARK: Lines

extension StoryLayout {
  /// From so many on, the lines of those who took part are drawn thinner, not to become a braid.
  private static let crowd = 8
  private static let crowdedWidth = 1.5

  private enum Side: Hashable {
    case left
    case right
  }

  private struct Port: Hashable {
    let place: String
    let side: Side
  }

  /// A line between two places, whichever items it stands for.
  private struct Connection {
    let line: Relationships.Line
    let origin: Port
    let target: Port
  }

  mutating func connect() {
    let connections = connections
    let isCrowded = picture.lines.count { $0.mark == .attended } > Self.crowd
    let ports = portHeights(of: connections)
    for (index, connection) in connections.enumerated() {
      guard let start = point(connection.origin, ports[index].origin),
        let end = point(connection.target, ports[index].target)
      else { continue }
      let line = connection.line
      let name = Canvas.Name(
        id: line.id,
        kind: line.mark.rawValue,
        title: line.title,
        link: line.link
      )
      var curve = palette.curve(
        line.mark,
        isPlanned: line.isPlanned,
        as: name,
        points: points(connection, from: start, to: end)
      )
      if line.mark == .attended, isCrowded { curve.width = Self.crowdedWidth }
      curve.origin = connection.origin.place
      curve.target = connection.target.place
      canvas.curves.append(curve)
      if !line.label.isEmpty { addLabel(line, between: start, and: end) }
    }
  }

  private var connections: [Connection] {
    var seen: Set<[String]> = []
    return picture.lines.compactMap { line in
      guard let from = column(of: line.origin), let to = column(of: line.target) else { return nil }
      var target = line.target
      if line.mark == .said, from == 0, let bar = bars[line.target] {
        guard seen.insert([line.origin, bar]).inserted else { return nil }
        target = bar
      }
      let isSwinging = from == to
      let own: Side = isSwinging ? (from == 2 ? .right : .left) : (from < to ? .right : .left)
      let other: Side = isSwinging ? own : (from < to ? .left : .right)
      return Connection(
        line: line,
        origin: Port(place: line.origin, side: own),
        target: Port(place: target, side: other)
      )
    }
  }

  /// At what height each line leaves and arrives: in the order of where it comes from or goes to.
  private func portHeights(
    of connections: [Connection]
  ) -> [(origin: Double, target: Double)] {
    var ends: [Port: [(index: Int, isOrigin: Bool, rank: Int, far: Double)]] = [:]
    for (index, connection) in connections.enumerated() {
      guard let from = places[connection.origin.place], let to = places[connection.target.place]
      else { continue }
      let rank = Self.rank(of: connection.line.mark)
      ends[connection.origin, default: []].append((index, true, rank, to.middle))
      ends[connection.target, default: []].append((index, false, rank, from.middle))
    }
    var heights = Array(repeating: (origin: 0.0, target: 0.0), count: connections.count)
    for (port, lines) in ends {
      guard let place = places[port.place] else { continue }
      let sorted = lines.sorted { ($0.rank, $0.far, $0.index) < ($1.rank, $1.far, $1.index) }
      let step = min(7, max(0, place.height - 8) / Double(max(1, sorted.count)))
      for (rank, line) in sorted.enumerated() {
        let offset = (Double(rank) - Double(sorted.count - 1) / 2) * step
        if line.isOrigin {
          heights[line.index].origin = place.middle + offset
        } else {
          heights[line.index].target = place.middle + offset
        }
      }
    }
    return heights
  }

  /// Those who took part come first, where many lines meet.
  private static func rank(of mark: LineMark) -> Int { mark == .attended ? 0 : 1 }

  private func point(_ port: Port, _ y: Double) -> Canvas.Point? {
    places[port.place].map { Canvas.Point(x: port.side == .left ? $0.x : $0.right, y: y) }
  }

  private func points(
    _ connection: Connection,
    from start: Canvas.Point,
    to end: Canvas.Point
  ) -> [Canvas.Point] {
    guard connection.origin.side == connection.target.side else {
      return Canvas.Curve.level(from: start, to: end)
    }
    let swing = min(60, 18 + abs(end.y - start.y) / 12)
    return Canvas.Curve.arc(
      from: start,
      to: end,
      by: connection.origin.side == .left ? -swing : swing
    )
  }

  /// Writes a word beside a line between two people, or on the way of another.
  private mutating func addLabel(
    _ line: Relationships.Line,
    between start: Canvas.Point,
    and end: Canvas.Point
  ) {
    let lines = LabelBreaker(width: 6, limit: 3).lines(of: line.label).map {
      [RichLabel.Run($0, size: 10, color: palette.color(line.mark))]
    }
    let swing = min(60, 18 + abs(end.y - start.y) / 12)
    let width = Canvas.width(of: lines, size: 10) + 4
    let isSwinging = column(of: line.origin) == column(of: line.target)
    let x =
      isSwinging
      ? (column(of: line.origin) == 2
        ? start.x + swing + 3 : min(start.x, end.x) - swing - width - 3)
      : (start.x + end.x - width) / 2
    let height = Canvas.height(of: lines, size: 10)
    let frame = Canvas.Rectangle(
      x: x,
      y: (start.y + end.y - height) / 2 + labels.offset(of: line, height: height),
      width: width,
      height: height
    )
    canvas.add(
      lines,
      in: frame,
      as: Canvas.Name(id: "\(line.id) label", kind: "label"),
      alignment: .center
    )
  }
}
