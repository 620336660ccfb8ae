extension String {
  /// Appends a number with a minus sign where negative and at least `digits` digits.
  mutating func append(number: Int, digits: Int) {
    if number < 0 { append("-") }
    let text = String(number.magnitude)
    for _ in text.utf8.count..<max(digits, text.utf8.count) { append("0") }
    append(text)
  }
}
