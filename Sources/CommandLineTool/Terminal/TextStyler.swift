/// Colors text, or leaves it alone where color is not wanted.
package struct TextStyler: Sendable {
  package let isOn: Bool

  /// Leaves every text alone.
  package static let plain = TextStyler(isOn: false)

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  package func callAsFunction(_ text: String, _ style: TextStyle) -> String {
    guard isOn, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Console {
  /// The styler for standard output: color on a terminal, unless the user says otherwise.
  ///
  /// `NO_COLOR` and `TERM=dumb` switch color off, `--color always` overrules both.
  package var styler: TextStyler {
    switch colorChoice {
    case .always: return TextStyler(isOn: true)
    case .never: return .plain
    case .auto:
      let isWanted = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      return TextStyler(isOn: output.isTerminal && isWanted)
    }
  }
}
