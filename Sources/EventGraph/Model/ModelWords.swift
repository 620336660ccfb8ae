package import EDTF

/// The words for what the graph is made of, in the language of the reader.
package struct ModelWords: Sendable {
  /// The language of the reader.
  package let language: EDTFLanguage

  /// The words of a language.
  package init(language: EDTFLanguage) {
    self.language = language
  }

  /// Picks one of two words.
  package func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  /// What a node is.
  package func kind(_ kind: NodeKind) -> String {
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

  /// What a meeting is.
  package func meetingType(_ type: String?) -> String {
    let type = type.flatMap(MeetingType.init) ?? .other
    return self(type.english, type.chinese)
  }

  /// Whether a meeting took place, where it did not or is yet to.
  package func status(_ status: String?) -> String? {
    switch status.flatMap(MeetingStatus.init) {
    case .planned: self("planned", "计划中")
    case .refused: self("did not take place", "未举行")
    case .held, nil: nil
    }
  }

  /// How statements belong to the event that is compared, where that has to be said.
  package func tie(_ tie: Comparison.Tie) -> String? {
    switch tie {
    case .madeAt, .during: nil
    case .sameDay: self("the same day", "当天")
    case .undated: self("in articles about it, undated", "见于相关报道，日期不详")
    case .about: self("about it", "相关")
    }
  }
}

extension MeetingType {
  fileprivate var english: String {
    switch self {
    case .meeting: "meeting"
    case .call: "call"
    case .video: "video call"
    case .summit: "summit"
    case .visit: "visit"
    case .letter: "letter"
    case .conference: "conference"
    case .other: "event"
    }
  }

  /// The noun, which also ends the label of a meeting.
  package var chinese: String {
    switch self {
    case .meeting: "会晤"
    case .call: "通话"
    case .video: "视频会晤"
    case .summit: "峰会"
    case .visit: "访问"
    case .letter: "信函"
    case .conference: "会议"
    case .other: "往来"
    }
  }
}
