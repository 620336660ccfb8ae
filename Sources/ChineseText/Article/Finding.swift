/// Something found in an article, with the words that show it and the rule that found it.
package struct Finding<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What was found.
  package let value: Value
  /// The words that show it.
  package let span: TextSpan
  /// The words, exactly as the article prints them.
  package let exact: String
  /// The rule that found it, as Documentation/Extraction.md names it.
  package let rule: String
  /// How sure the rule is, in hundredths.
  package let confidence: Int

  /// Makes a finding.
  package init(_ value: Value, at span: TextSpan, exact: String, rule: String, confidence: Int) {
    self.value = value
    self.span = span
    self.exact = exact
    self.rule = rule
    self.confidence = confidence
  }
}
