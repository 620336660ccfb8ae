/// What there is to say about one text that claims to be an EDTF date.
public struct EDTFReport: Sendable {
  /// The text.
  public let input: String
  /// The value, or why there is none.
  public let result: Result<EDTFDate, EDTFError>
  /// The level of EDTF the text is written in, or nil where it is no date.
  ///
  /// It may exceed the level of the value: `%2001` needs level 2, its canonical form `2001%` only
  /// level 1.
  public let level: Int?

  /// Examines a text.
  public init(_ input: String) {
    var parser = EDTFParser(Array(input.utf8))
    self.input = input
    do throws(EDTFError) {
      result = .success(try parser.parse())
      level = parser.level
    } catch {
      result = .failure(error)
      level = nil
    }
  }
}

extension EDTFReport {
  /// The value, or nil where the text is no date.
  public var date: EDTFDate? { try? result.get() }

  /// Whether the text is a date.
  public var isValid: Bool { date != nil }

  /// The first moment the value may cover, or nil where it is open, unknown or there is no value.
  public var lower: String? { date?.lowerText }

  /// The last moment the value may cover, or nil where it is open, unknown or there is no value.
  public var upper: String? { date?.upperText }

  /// The canonical text, or nil where the text is no date.
  public var canonical: String? { date?.description }

  /// Why the text is no date, or nil where it is one.
  public var error: EDTFError? {
    if case .failure(let error) = result { error } else { nil }
  }
}
