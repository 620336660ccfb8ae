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
    node.kind == .meeting ? model.meetingType(node.type) : kind(node.kind)
  }

  /// What a node is.
  func kind(_ kind: NodeKind) -> String { model.kind(kind) }

  /// Whether a meeting took place, where it did not or is yet to.
  func status(_ node: ExportedNode) -> String? { model.status(node.status) }

  private var model: ModelWords { ModelWords(language: language) }
}
