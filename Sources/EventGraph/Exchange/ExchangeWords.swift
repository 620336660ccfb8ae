internal import EDTF

/// The words between the facts of an export, in the language of its readers.
struct ExchangeWords {
  let language: EDTFLanguage

  /// Picks one of two words.
  func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  /// A stored time as people say it; what cannot be read is given as it is.
  func time(_ happened: String?) -> String? {
    happened.map { EDTFDate($0)?.text(in: language) ?? $0 }
  }

  /// Between the names of a list.
  var comma: String { self(", ", "、") }

  /// What an event is.
  func kind(_ node: ExportedNode) -> String {
    node.kind == .meeting ? meetingType(node.type) : kind(node.kind)
  }

  /// What a node is.
  func kind(_ kind: NodeKind) -> String {
    switch kind {
    case .meeting: self("meeting", "会面")
    case .statement: self("statement", "言论")
    case .omission: self("omission", "略去")
    case .article: self("article", "文章")
    case .person: self("person", "人物")
    case .organization: self("organization", "机构")
    case .outlet: self("outlet", "媒体")
    case .place: self("place", "地点")
    }
  }

  private func meetingType(_ type: String?) -> String {
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

  /// Whether a meeting took place, where it did not or is yet to.
  func status(_ node: ExportedNode) -> String? {
    switch node.status.flatMap(MeetingStatus.init) {
    case .planned: self("planned", "计划中")
    case .refused: self("did not take place", "未举行")
    case .held, nil: nil
    }
  }
}
