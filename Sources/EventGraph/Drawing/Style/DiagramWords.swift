internal import EDTF

/// The words of a picture that do not come from the graph, in the language of its readers.
struct DiagramWords: Sendable {
  let language: EDTFLanguage

  func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  func date(_ date: EDTFDate) -> String { date.text(in: language) }

  /// How sources contradict each other or themselves.
  func contradiction(_ stored: some StringProtocol) -> String {
    Contradiction.text(stored, in: language)
  }

  func count(_ count: Int, _ english: String, _ chinese: String) -> String {
    switch language {
    case .english: "\(count) \(count == 1 ? english : Self.plural(of: english))"
    case .chinese: "\(count)\(chinese)"
    }
  }

  private static func plural(of noun: String) -> String {
    noun == "person" ? "people" : noun + "s"
  }

  /// A number of things of a kind.
  func count(_ count: Int, _ mark: ItemMark, _ words: DiagramWords) -> String {
    let unit =
      switch mark {
      case .meeting: ("meeting", "次往来")
      case .statement: ("statement", "条言论")
      case .omission: ("claimed omission", "处被指略去")
      case .person: ("person", "位人物")
      case .outlet: ("outlet", "家媒体")
      case .article: ("article", "篇报道")
      default: ("other", "项其他")
      }
    return self.count(count, unit.0, unit.1)
  }

  /// Between two facts on one line.
  var dot: String { " · " }
  /// Between the names of a list.
  var comma: String { self(", ", "、") }
  var colon: String { self(": ", "：") }

  func name(_ mark: ItemMark) -> String {
    switch mark {
    case .meeting: model.kind(.meeting)
    case .person: model.kind(.person)
    case .organization: model.kind(.organization)
    case .outlet: model.kind(.outlet)
    case .quotedOutlet: self("outlet known from others", "媒体（仅见他人转述）")
    case .place: model.kind(.place)
    case .statement: model.kind(.statement)
    case .omission: self("said to be left out", "被指略去")
    case .article: model.kind(.article)
    case .link: self("link", "关联")
    case .fold: self("several, folded", "合并显示")
    }
  }

  func name(_ mark: LineMark) -> String {
    switch mark {
    case .attended: self("took part", "参加")
    case .said: self("said", "说")
    case .addressed: self("said to", "对其说")
    case .carried: self("carried", "刊载")
    case .told: self("carried, as others tell", "据转述刊载")
    case .madeAt: self("said at", "场合")
    case .leftOut: self("left out, as articles say", "被指略去")
    case .concerned: self("is about", "关于")
    case .heldIn: self("held in", "地点")
    case .served: self("served", "任职")
    case .cited: self("cites", "引用")
    case .linked: self("is linked", "关联")
    case .published: self("published", "发布")
    case .mentioned: self("mentions", "提到")
    case .reprinted: self("reprints", "转载")
    }
  }

  var model: ModelWords { ModelWords(language: language) }

  func meetingType(_ type: String?) -> String { model.meetingType(type) }

  func status(_ status: String?) -> String? { model.status(status) }
}
