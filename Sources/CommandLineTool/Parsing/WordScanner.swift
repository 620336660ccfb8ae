internal import Suggestions

/// Walks over the words of a command line, takes options out and hands the arguments on.
struct WordScanner {
  private var words: ArraySlice<String>
  private var optionsHaveEnded = false
  private(set) var given = GivenWords()

  init(_ words: [String]) {
    self.words = words[...]
  }

  /// Whether help is asked for by any word still to come.
  var asksForHelp: Bool {
    guard !optionsHaveEnded else { return false }
    return words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// The next word that is no option; the options before it are recorded.
  mutating func nextArgument(
    knowing options: [ParameterDeclaration]
  ) throws(UsageProblem) -> String? {
    while let word = words.popFirst() {
      if optionsHaveEnded || !Self.looksLikeOption(word, among: options) { return word }
      if word == "--" {
        optionsHaveEnded = true
      } else if word.hasPrefix("--") {
        try takeLongOption(word, among: options)
      } else {
        try takeShortOptions(word, among: options)
      }
    }
    return nil
  }

  /// Records an argument under its declaration.
  mutating func record(
    _ word: String,
    for declaration: ParameterDeclaration
  ) throws(UsageProblem) {
    do {
      try declaration.check(word)
    } catch {
      throw .badValue(word, of: declaration.fullSpelling, error)
    }
    given.add(word, for: declaration.spelling)
  }

  /// A dash alone is a stream and a dash before a digit a number, unless the digit is an option.
  private static func looksLikeOption(
    _ word: String,
    among options: [ParameterDeclaration]
  ) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    guard let second = word.unicodeScalars.dropFirst().first else { return false }
    let isNumeric = ("0"..."9").contains(second) || second == "."
    return !isNumeric || options.contains { $0.short == second }
  }

  private mutating func takeLongOption(
    _ word: String,
    among options: [ParameterDeclaration]
  ) throws(UsageProblem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    let value = parts.count > 1 ? String(parts[1]) : nil
    guard let option = options.first(where: { $0.spelling == spelling }) else {
      let nearest = NearestName.find(spelling, among: options.map(\.spelling))
      throw .unknownOption(spelling, nearest: nearest)
    }
    if option.kind == .flag {
      if let value { throw .unexpectedValue(spelling, value: value) }
      given.add("", for: spelling)
    } else {
      try takeValue(value, of: option, among: options)
    }
  }

  /// Takes `-o file`, `-ofile`, and flags in one word as in `-rv`.
  private mutating func takeShortOptions(
    _ word: String,
    among options: [ParameterDeclaration]
  ) throws(UsageProblem) {
    var letters = word.unicodeScalars.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        let nearest = options.first { $0.name == word.dropFirst() }?.spelling
        throw .unknownOption(letters.isEmpty ? "-\(letter)" : word, nearest: nearest)
      }
      if option.kind == .flag {
        given.add("", for: option.spelling)
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      try takeValue(letters.isEmpty ? nil : String(letters), of: option, among: options)
      return
    }
  }

  private mutating func takeValue(
    _ attached: String?,
    of option: ParameterDeclaration,
    among options: [ParameterDeclaration]
  ) throws(UsageProblem) {
    if let attached { return try record(attached, for: option) }
    guard let next = words.first, !Self.looksLikeOption(next, among: options) else {
      throw .missingValue(option.fullSpelling)
    }
    words.removeFirst()
    try record(next, for: option)
  }
}
