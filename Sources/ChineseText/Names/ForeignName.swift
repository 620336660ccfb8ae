/// The parts of a foreign name written with dots (汤姆·提利斯).
enum ForeignName {
  /// The last part of a dotted name, where it is long enough to stand alone.
  static func lastPart(_ form: String) -> String? {
    let parts = form.unicodeScalars.split { $0.value == UInt32(ScriptFolding.nameDot) }
    guard parts.count > 1, let last = parts.last, last.count >= 2 else { return nil }
    return String(String.UnicodeScalarView(last))
  }

  /// The first part of a dotted name.
  static func firstPart(_ form: String) -> String? {
    let parts = form.unicodeScalars.split { $0.value == UInt32(ScriptFolding.nameDot) }
    guard parts.count > 1, let first = parts.first, first.count >= 2 else { return nil }
    return String(String.UnicodeScalarView(first))
  }
}
