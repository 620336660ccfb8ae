internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// The words around the data, in the language of the reader.
struct Labels {
  let language: Language

  /// Picks one of two words.
  func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  /// A date as people say it.
  func date(_ date: EDTFDate) -> String {
    date.text(in: language == .english ? .english : .chinese)
  }

  /// A number of things, in English with the plural.
  func count(_ count: Int, _ english: String, _ chinese: String) -> String {
    switch language {
    case .english: "\(count) \(english)\(count == 1 ? "" : "s")"
    case .chinese: "\(count)\(chinese)"
    }
  }

  /// Between the names of a list.
  var comma: String { self(", ", "、") }

  /// A day of the week by its ISO number.
  func weekday(_ number: Int) -> String {
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    let names = language == .english ? english : chinese
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }
}

// MARK: Words of the model

extension Labels {
  func kind(_ kind: NodeKind) -> String {
    switch kind {
    case .person: self("person", "人物")
    case .organization: self("organization", "机构")
    case .outlet: self("outlet", "媒体")
    case .place: self("place", "地点")
    case .meeting: self("meeting", "会面")
    case .statement: self("statement", "言论")
    case .omission: self("omission", "略去")
    case .article: self("article", "文章")
    }
  }

  func meetingType(_ type: String?) -> String {
    switch type.flatMap(MeetingType.init) {
    case .meeting: self("meeting", "会晤")
    case .call: self("call", "通话")
    case .video: self("video call", "视频会晤")
    case .summit: self("summit", "峰会")
    case .visit: self("visit", "访问")
    case .letter: self("letter", "信函")
    case .conference: self("conference", "会议")
    case .other, nil: self("event", "往来")
    }
  }

  func status(_ status: String?) -> String? {
    switch status.flatMap(MeetingStatus.init) {
    case .planned: self("planned", "计划中")
    case .refused: self("did not take place", "未举行")
    case .held, nil: nil
    }
  }

  /// How the neighbour of a node relates to it, read from the node.
  func relation(_ kind: EdgeKind, isOutgoing: Bool) -> String {
    let names = isOutgoing ? Self.outgoing[kind] : Self.incoming[kind]
    return names.map { self($0.english, $0.chinese) } ?? kind.rawValue
  }

  private typealias Name = (english: String, chinese: String)

  private static let outgoing: [EdgeKind: Name] = [
    .said: ("said", "说过"), .addressed: ("addressed to", "对谁说"), .madeAt: ("said at", "场合"),
    .attended: ("took part in", "参加"), .heldIn: ("held in", "地点"), .served: ("offices", "职务"),
    .reported: ("reports", "报道"), .carried: ("said to have carried", "据称刊载"),
    .cited: ("cites", "引用"), .published: ("published", "发布"), .reprinted: ("reprints", "转载自"),
    .mentioned: ("mentions", "提到"), .omittedBy: ("left out by", "略去者"),
    .concerned: ("about", "涉及"), .linked: ("linked to", "关联"),
  ]

  private static let incoming: [EdgeKind: Name] = [
    .said: ("said by", "说话人"), .addressed: ("was told", "听到"), .madeAt: ("said there", "会上言论"),
    .attended: ("participants", "参加者"), .heldIn: ("meetings there", "在此会面"),
    .served: ("officials", "任职者"), .reported: ("reported by", "报道者"),
    .carried: ("said to be carried by", "据称刊载者"), .cited: ("cited by", "被引用于"),
    .published: ("published by", "发布者"), .reprinted: ("reprinted by", "被转载"),
    .mentioned: ("mentioned by", "被提到于"), .omittedBy: ("said to have left out", "据称略去"),
    .concerned: ("concerned by", "被涉及于"), .linked: ("linked from", "关联自"),
  ]
}
