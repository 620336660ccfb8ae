/// How much a document is about a word, by the formula known as BM25.
///
/// What depends on the document alone is put into five bits, so that it can stand beside every
/// entry of the index.
enum Relevance {
  private static let saturation = 1.2
  private static let lengthShare = 0.75
  /// The length of a text that is neither long nor short, in letters.
  private static let usualLength = 200.0
  /// The highest step.
  static let mostImpact = 31

  /// The step for a word that a document of some length has so many times.
  static func impact(count: Int, length: Int) -> Int {
    let count = Double(count)
    let norm = saturation * (1 - lengthShare + lengthShare * Double(length) / usualLength)
    let share = count / (count + norm)
    return min(mostImpact, max(1, Int((share * Double(mostImpact)).rounded())))
  }

  /// How rare a word is that so many documents of all have.
  static func rarity(found: Int, of total: Int) -> Float {
    let odds = (Double(max(0, total - found)) + 0.5) / (Double(found) + 0.5)
    return Float(logarithm(1 + odds))
  }

  /// The logarithm to the base of 2, near enough and without the C library.
  private static func logarithm(_ value: Double) -> Double {
    value > 1 ? Double(value.exponent) + value.significand - 1 : 0
  }
}
