internal import Graphviz

// MARK: The middle column

extension StoryLayout {
  private static let framePadding = 10.0
  private static let frameGap = 22.0
  private static let groupGap = 11.0
  private static let cardGap = 5.0
  private static let barWidth = 4.0

  /// The statements of one speaker, or of several together.
  private struct Group {
    let speakers: [String]
    var members: [Relationships.Item]
  }

  mutating func placeMiddle() {
    var y = 0.0
    for frame in picture.frames { y = place(frame, from: y) + Self.frameGap }
  }

  private mutating func place(_ frame: Relationships.Frame, from top: Double) -> Double {
    let groups = groups(of: frame)
    let isBoxed = frame.mark == .saidAt && !groups.isEmpty
    let panel = canvas.boxes.count
    if isBoxed || frame.mark == .saidAbout { canvas.boxes.append(box(of: frame, from: top)) }
    var y = top
    if frame.mark == .saidAt, let meeting = frame.meeting.flatMap({ items[$0] }) {
      y = placeBanner(meeting, from: y)
    } else {
      y = placeHeading(frame, from: y + 7)
    }
    guard !groups.isEmpty else { return y }
    let inset = isBoxed || frame.mark == .saidAbout ? Self.framePadding : 0
    y += isBoxed ? Self.framePadding : 2
    for (index, group) in groups.enumerated() {
      if index > 0 { y += Self.groupGap }
      y = place(group, in: frame, inset: inset, from: y)
    }
    y += inset
    if inset > 0 { canvas.boxes[panel].frame.height = y - top }
    return y
  }

  private func box(of frame: Relationships.Frame, from top: Double) -> Canvas.Box {
    let ink = palette.ink(frame.mark)
    let rectangle = Canvas.Rectangle(x: middleLeft, y: top, width: Self.middleWidth, height: 0)
    let name = Canvas.Name(id: frame.id, kind: frame.mark.rawValue, title: frame.title)
    var box = Canvas.Box(name: name, frame: rectangle)
    box.fill = ink.fill
    box.line = ink.line
    box.lineWidth = frame.mark == .saidAt ? 2 : 0.8
    return box
  }

  private mutating func placeBanner(_ meeting: Relationships.Item, from y: Double) -> Double {
    let text = palette.text(of: meeting, width: Self.middleWidth)
    let rectangle = Canvas.Rectangle(
      x: middleLeft,
      y: y,
      width: Self.middleWidth,
      height: height(of: text, .meeting)
    )
    add(meeting, in: rectangle)
    return rectangle.bottom
  }

  private mutating func placeHeading(_ frame: Relationships.Frame, from y: Double) -> Double {
    let breaker = LabelBreaker(width: (Self.middleWidth - 24) / 11, limit: 2)
    let lines = breaker.lines(of: frame.title).map {
      [RichLabel.Run($0, size: 11, color: palette.quiet, isBold: true)]
    }
    let inset = frame.mark == .saidAbout ? Self.framePadding : 0
    let rectangle = Canvas.Rectangle(
      x: middleLeft + inset,
      y: y,
      width: Self.middleWidth - 2 * inset,
      height: Canvas.height(of: lines, size: 11)
    )
    canvas.add(lines, in: rectangle, as: Canvas.Name(id: "\(frame.id) heading", kind: "heading"))
    return rectangle.bottom + 5
  }

  private mutating func place(
    _ group: Group,
    in frame: Relationships.Frame,
    inset: Double,
    from top: Double
  ) -> Double {
    let hasBar = !group.speakers.isEmpty
    let left = middleLeft + inset + (hasBar ? Self.barWidth + 4 : 0)
    let width = middleRight - inset - left
    var y = top
    let bar = "bar:\(frame.id):\(group.speakers.joined(separator: "+"))"
    if hasBar { y = placeSpeakers(of: group, bar, x: left, width: width, from: y) }
    for (index, item) in group.members.enumerated() {
      if index > 0 { y += Self.cardGap }
      let text = palette.text(of: item, width: width)
      let height = height(of: text, item.mark)
      add(item, in: Canvas.Rectangle(x: left, y: y, width: width, height: height))
      if hasBar { bars[item.id] = bar }
      y += height
    }
    guard hasBar else { return y }
    let rectangle = Canvas.Rectangle(
      x: middleLeft + inset,
      y: top,
      width: Self.barWidth,
      height: y - top
    )
    places[bar] = rectangle
    let name = Canvas.Name(id: bar, kind: "speaker", title: names(of: group))
    var box = Canvas.Box(name: name, frame: rectangle)
    box.fill = palette.color(.said)
    canvas.boxes.append(box)
    return y
  }
}

extension StoryLayout {
  private func names(of group: Group) -> String {
    group.speakers.compactMap { items[$0]?.label }.joined(separator: words.comma)
  }

  private mutating func placeSpeakers(
    of group: Group,
    _ bar: String,
    x: Double,
    width: Double,
    from y: Double
  ) -> Double {
    let ink = palette.ink(.person)
    let line = [[RichLabel.Run(names(of: group), size: 11, color: ink.remark, isBold: true)]]
    let frame = Canvas.Rectangle(
      x: x,
      y: y,
      width: width,
      height: Canvas.height(of: line, size: 11)
    )
    canvas.add(line, in: frame, as: Canvas.Name(id: "\(bar) name", kind: "speaker"))
    return frame.bottom + 2
  }
}

// MARK: Order

extension StoryLayout {
  /// What was said by whom, who said most first; the most carried statements first.
  private func groups(of frame: Relationships.Frame) -> [Group] {
    var groups: [[String]: [Relationships.Item]] = [:]
    for item in frame.members.compactMap({ items[$0] }) {
      groups[speakers[item.id] ?? [], default: []].append(item)
    }
    let weight = weight
    return groups.map { speakers, members in
      let sorted = members.sorted { left, right in
        let first = (left.bounds.lower, left.bounds.upper, -(weight[left.id] ?? 0), left.id)
        let second = (right.bounds.lower, right.bounds.upper, -(weight[right.id] ?? 0), right.id)
        return first < second
      }
      return Group(speakers: speakers, members: sorted)
    }.sorted {
      ($1.members.count, $0.speakers.joined()) < ($0.members.count, $1.speakers.joined())
    }
  }

  private var speakers: [String: [String]] {
    var speakers: [String: [String]] = [:]
    for line in picture.lines where line.mark == .said {
      speakers[line.target, default: []].append(line.origin)
    }
    return speakers
  }

  /// How many carried it or are said to have left it out.
  private var weight: [String: Int] {
    var weight: [String: Int] = [:]
    for line in picture.lines {
      switch line.mark {
      case .carried, .told: weight[line.target, default: 0] += 1
      case .leftOut: weight[line.target, default: 0] += 2
      default: break
      }
    }
    return weight
  }
}
