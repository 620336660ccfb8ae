/// Why words cannot be searched for.
public struct SearchSyntaxError: Error, Hashable, Sendable {
  /// What is wrong with them.
  public let message: String
  /// What to write instead.
  public let advice: String
}

/// Reads a search: words, "phrases", OR, NOT or a minus, and brackets.
///
/// Words side by side must all be there; OR binds less tightly than that, NOT more.
struct SearchExpressionParser {
  private enum Token: Equatable {
    case word(String)
    case or
    case not
    case and
    case open
    case close
  }

  private var tokens: [Token] = []
  private var place = 0

  /// Deeper brackets than anybody writes by hand.
  private static let mostDepth = 32
  private static let mostTerms = 64

  static func parse(_ text: String) throws(SearchSyntaxError) -> SearchExpression {
    var parser = SearchExpressionParser()
    parser.tokens = tokens(of: text)
    let terms = parser.tokens.count { token in
      if case .word = token { true } else { false }
    }
    guard terms <= mostTerms else {
      throw SearchSyntaxError(
        message: "a search has at most \(mostTerms) words",
        advice: "search for the rarest of them"
      )
    }
    guard let expression = try parser.either(depth: 0) else {
      throw SearchSyntaxError(
        message: "'\(text)' has no letters to search for",
        advice: "give a word, such as 普京"
      )
    }
    guard parser.place == parser.tokens.count else {
      throw SearchSyntaxError(
        message: "'\(text)' closes a bracket that was not opened",
        advice: "put quotation marks around brackets that are meant"
      )
    }
    guard !expression.wantedTerms.isEmpty else {
      throw SearchSyntaxError(
        message: "'\(text)' only says what is not wanted",
        advice: "give a word that is wanted, too"
      )
    }
    return expression
  }

  private mutating func either(depth: Int) throws(SearchSyntaxError) -> SearchExpression? {
    var parts: [SearchExpression] = []
    repeat {
      if let part = try all(depth: depth) { parts.append(part) }
    } while take(.or)
    return parts.count > 1 ? .any(parts) : parts.first
  }

  private mutating func all(depth: Int) throws(SearchSyntaxError) -> SearchExpression? {
    var parts: [SearchExpression] = []
    while place < tokens.count, tokens[place] != .or, tokens[place] != .close {
      if let part = try single(depth: depth) { parts.append(part) }
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  private mutating func single(depth: Int) throws(SearchSyntaxError) -> SearchExpression? {
    guard depth < Self.mostDepth else {
      throw SearchSyntaxError(
        message: "the brackets are nested too deeply",
        advice: "write fewer of them"
      )
    }
    // It stands for what is the case anyway.
    if take(.and) { return nil }
    if take(.not) { return try single(depth: depth + 1).map(SearchExpression.not) }
    guard place < tokens.count else { return nil }
    if take(.open) {
      let inner = try either(depth: depth + 1)
      guard take(.close) else {
        throw SearchSyntaxError(
          message: "a bracket is not closed",
          advice: "put quotation marks around brackets that are meant"
        )
      }
      return inner
    }
    guard case .word(let word) = tokens[place] else { return nil }
    place += 1
    return SearchTerm(word).map(SearchExpression.term)
  }

  private mutating func take(_ token: Token) -> Bool {
    guard place < tokens.count, tokens[place] == token else { return false }
    place += 1
    return true
  }
}

// MARK: Tokens

extension SearchExpressionParser {
  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "「": "」", "„": "”"]

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if let closing = quotes[first] {
        let inner = rest.dropFirst().prefix { $0 != closing }
        tokens.append(.word(String(inner)))
        rest = rest.dropFirst(inner.count + 2)
      } else if first == "(" || first == "（" {
        tokens.append(.open)
        rest.removeFirst()
      } else if first == ")" || first == "）" {
        tokens.append(.close)
        rest.removeFirst()
      } else if first == "-", rest.dropFirst().first?.isWhitespace == false {
        tokens.append(.not)
        rest.removeFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace && quotes[$0] == nil && !"()（）".contains($0) }
        rest = rest.dropFirst(word.count)
        tokens.append(token(of: word))
      }
    }
    return tokens
  }

  private static func token(of word: Substring) -> Token {
    switch word {
    case "OR", "|": .or
    case "NOT": .not
    case "AND", "&": .and
    default: .word(String(word))
    }
  }
}
