internal import EDTF
internal import JSON

/// The values that a file gives a node or an edge, by their meaning.
struct ImportedValues {
  /// The texts of all values, one after the other.
  private var bytes: [UInt8] = []
  /// An item has four or five values, which are found sooner in a row than by their hash.
  private var places: [(field: ImportedField, text: Range<Int>)] = []
  /// A bit for every field that has a value; most have none.
  private var known: UInt32 = 0

  subscript(field: ImportedField) -> String? {
    get { utf8(of: field).map { String(decoding: $0, as: UTF8.self) } }
    set {
      places.removeAll { $0.field == field }
      known &= ~field.bit
      if let newValue { add(field, Array(newValue.utf8)) }
    }
  }

  /// Gives a field its value, where it has none.
  mutating func add(_ field: ImportedField, _ text: [UInt8]) {
    guard known & field.bit == 0 else { return }
    let start = bytes.count
    bytes += text
    places.append((field, start..<bytes.count))
    known |= field.bit
  }

  /// Forgets all values, but keeps their room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 16)
    places.removeAll(keepingCapacity: true)
    known = 0
  }

  /// The bytes of a value; nil where there is none.
  func utf8(of field: ImportedField) -> ArraySlice<UInt8>? {
    guard known & field.bit != 0 else { return nil }
    for place in places where place.field == field { return bytes[place.text] }
    return nil
  }

  /// Whether a node says which it is in a graph of ours.
  var isOurs: Bool { known & ImportedField.stableID.bit != 0 }

  /// What happened when, and its bounds; what cannot be read as a date is nil.
  var time: (happened: String?, bounds: TimeBounds) {
    if let happened = self[.happened], let date = EDTFDate(happened) {
      return (happened, TimeBounds(of: date))
    }
    let (earliest, latest) = (utf8(of: .earliest), utf8(of: .latest))
    let first = earliest.flatMap(Self.bounds)
    // A moment is its own beginning and end, and is read once.
    let last = latest == earliest ? first : latest.flatMap(Self.bounds)
    guard first != nil || last != nil else { return (nil, TimeBounds(of: nil)) }
    let bounds = TimeBounds(
      lower: first?.lower ?? TimeBounds.open,
      upper: last?.upper ?? TimeBounds.undated
    )
    return (nil, bounds)
  }

  private static func bounds(of text: ArraySlice<UInt8>) -> TimeBounds? {
    if let plain = UTCText(text) { return plain.bounds }
    return (try? EDTFDate(utf8: Array(text))).map { TimeBounds(of: $0) }
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

extension ImportedField {
  fileprivate var bit: UInt32 { 1 << UInt32(rawValue) }
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
