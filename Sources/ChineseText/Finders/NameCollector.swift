/// Gathers named things of an article, each once, under the fullest form it prints.
struct NameCollector {
  private var order: [String] = []
  private var found = FormTable<Finding<NamedThing>>()

  /// Adds a form of the thing a key stands for, which the article may know by another name.
  mutating func add(
    _ key: String,
    printed: String,
    name: String? = nil,
    canonical: String?,
    at span: TextSpan,
    rule: String,
    confidence: Int
  ) {
    let other = found[key]
    if let other {
      guard name == nil, Self.isFuller(printed, than: other.value.name) else { return }
    } else {
      order.append(key)
    }
    found[key] = Finding(
      NamedThing(name: name ?? printed, canonical: canonical),
      at: other?.span ?? span,
      exact: other?.exact ?? printed,
      rule: rule,
      confidence: confidence
    )
  }

  /// A Chinese form is fuller than a Latin one, and a longer one than a shorter.
  private static func isFuller(_ form: String, than other: String) -> Bool {
    let isLatin = form.unicodeScalars.allSatisfy(\.isASCII)
    guard isLatin == other.unicodeScalars.allSatisfy(\.isASCII) else { return !isLatin }
    return form.unicodeScalars.count > other.unicodeScalars.count
  }

  /// What was found, in the order of the text.
  var findings: [Finding<NamedThing>] {
    order.compactMap { found[$0] }
  }
}
