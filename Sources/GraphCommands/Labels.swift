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

  /// A number of nodes.
  func count(_ count: Int, _ kind: NodeKind) -> String {
    let isPeople = kind == .person && language == .english && count != 1
    return isPeople ? "\(count) people" : self.count(count, self.kind(kind), "个\(self.kind(kind))")
  }

  /// How sources contradict each other or themselves.
  func contradiction(_ stored: some StringProtocol) -> String {
    Contradiction.text(stored, in: language == .english ? .english : .chinese)
  }

  /// Between the names of a list.
  var comma: String { self(", ", "、") }

  /// A date as people say it, with the weekday of a single day.
  func dateWithWeekday(_ date: EDTFDate) -> String {
    let text = self.date(date)
    guard date.qualifier.isEmpty, let day = date.exactDay else { return text }
    let weekday = Self.weekdays[day.weekday - 1]
    return self("\(weekday.english), \(text)", "\(text) \(weekday.chinese)")
  }

  /// From Monday on, as ISO counts them.
  private static let weekdays: [Name] = [
    ("Monday", "周一"), ("Tuesday", "周二"), ("Wednesday", "周三"), ("Thursday", "周四"),
    ("Friday", "周五"), ("Saturday", "周六"), ("Sunday", "周日"),
  ]

  /// A remark on what stands before it.
  func remark(_ text: String) -> String { self(" (\(text))", "（\(text)）") }
}

// MARK: Words of the model

extension Labels {
  var model: ModelWords { ModelWords(language: language == .english ? .english : .chinese) }

  func kind(_ kind: NodeKind) -> String { model.kind(kind) }

  func meetingType(_ type: String?) -> String { model.meetingType(type) }

  func status(_ status: String?) -> String? { model.status(status) }

  /// What somebody was at a meeting: a few usual words are translated, others stay as they are.
  func role(_ role: String) -> String {
    language == .chinese ? Self.roles[role.lowercased()] ?? role : role
  }

  private static let roles = [
    "host": "东道主", "guest": "来宾", "envoy": "特使", "organizer": "主办方", "chair": "主席",
    "sender": "发信方", "recipient": "收信方", "speaker": "发言人", "participant": "与会者",
    "mediator": "斡旋者", "observer": "观察员",
  ]

  /// How the neighbour of a node relates to it, read from the node.
  func relation(_ kind: EdgeKind, isOutgoing: Bool) -> String {
    let names = isOutgoing ? Self.outgoing[kind] : Self.incoming[kind]
    return names.map { self($0.english, $0.chinese) } ?? kind.rawValue
  }

  private typealias Name = (english: String, chinese: String)

  private static let outgoing: [EdgeKind: Name] = [
    .said: ("said", "言论"), .addressed: ("addressed to", "对谁说"), .madeAt: ("said at", "场合"),
    .attended: ("took part in", "参加"), .heldIn: ("held in", "地点"), .served: ("offices", "职务"),
    .reported: ("reports", "报道"), .carried: ("said to have carried", "据称刊载"),
    .cited: ("cites", "引用"), .published: ("published", "发布"), .reprinted: ("reprints", "转载自"),
    .mentioned: ("mentions", "提到"), .omittedBy: ("left out by", "略去者"),
    .concerned: ("about", "涉及"), .linked: ("linked to", "关联"),
  ]

  private static let incoming: [EdgeKind: Name] = [
    .said: ("said by", "说话人"), .addressed: ("said to them", "对其所言"),
    .madeAt: ("said there", "会上言论"),
    .attended: ("participants", "参加者"), .heldIn: ("meetings there", "在此会面"),
    .served: ("officials", "任职者"), .reported: ("reported by", "报道者"),
    .carried: ("said to be carried by", "据称刊载者"), .cited: ("cited by", "被引用于"),
    .published: ("published by", "发布者"), .reprinted: ("reprinted by", "被转载"),
    .mentioned: ("mentioned in", "见于文章"), .omittedBy: ("said to have left out", "据称略去"),
    .concerned: ("subject of", "相关内容"), .linked: ("linked from", "关联自"),
  ]
}
