extension [String] {
  /// Joins words as a sentence does: "a, b and c".
  package func joined(with conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
