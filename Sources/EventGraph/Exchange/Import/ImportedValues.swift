internal import EDTF
internal import JSON

/// The values that a file gives a node or an edge, by their meaning.
struct ImportedValues {
  /// An item has four or five values, which are found sooner in a row than by their hash.
  private var values: [(field: ImportedField, text: String)] = []

  subscript(field: ImportedField) -> String? {
    get { values.first { $0.field == field }?.text }
    set {
      let place = values.firstIndex { $0.field == field }
      switch (place, newValue) {
      case (let place?, let text?): values[place].text = text
      case (let place?, nil): values.remove(at: place)
      case (nil, let text?): values.append((field, text))
      case (nil, nil): break
      }
    }
  }

  /// Whether a node says which it is in a graph of ours.
  var isOurs: Bool { self[.stableID] != nil }

  /// What happened when, and its bounds; what cannot be read as a date is nil.
  var time: (happened: String?, bounds: TimeBounds) {
    if let happened = self[.happened], let date = EDTFDate(happened) {
      return (happened, TimeBounds(of: date))
    }
    let (earliest, latest) = (self[.earliest], self[.latest])
    let first = earliest.flatMap(EDTFDate.init).map { TimeBounds(of: $0) }
    // A moment is its own beginning and end, and is read once.
    let last = latest == earliest ? first : latest.flatMap(EDTFDate.init).map { TimeBounds(of: $0) }
    guard first != nil || last != nil else { return (nil, TimeBounds(of: nil)) }
    let bounds = TimeBounds(
      lower: first?.lower ?? TimeBounds.open,
      upper: last?.upper ?? TimeBounds.undated
    )
    return (nil, bounds)
  }

  /// The names of an entity: our JSON, or a list.
  var names: [ExportedName] {
    guard let text = self[.names], !text.isEmpty else { return [] }
    if text.first == "{", let json = try? JSONParser.parse(text),
      let names = [ExportedName](json: json)
    {
      return names
    }
    let separators = "、,;|\n"
    return text.split { separators.contains($0) }.map { part in
      let name = String(part).trimmingSpaces
      return ExportedName(name: name, kind: NameKind(guessing: name).rawValue, held: "")
    }.filter { !$0.name.isEmpty }
  }

  /// The proofs, where they are our JSON.
  var proofs: [ExportedProof] {
    guard let text = self[.evidence], let list = (try? JSONParser.parse(text))?.array else {
      return []
    }
    return list.compactMap(ExportedProof.init)
  }
}

extension String {
  /// The text without spaces around it.
  var trimmingSpaces: String {
    var part = self[...]
    while part.first?.isWhitespace ?? false { part.removeFirst() }
    while part.last?.isWhitespace ?? false { part.removeLast() }
    return String(part)
  }
}

extension ExportedProof {
  /// Reads a proof back; nil where the JSON is none.
  init?(json: JSONValue) {
    guard let rule = json["rule"]?.string else { return nil }
    let confidence: Double? =
      switch json["confidence"] {
      case .number(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    self.init(
      article: json["article"]?.string,
      paragraph: json["paragraph"]?.integer,
      start: json["start"]?.integer,
      end: json["end"]?.integer,
      exact: json["exact"]?.string,
      prefix: json["prefix"]?.string,
      suffix: json["suffix"]?.string,
      rule: rule,
      confidence: confidence
    )
  }
}
