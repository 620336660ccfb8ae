/// A Chinese character that writes a number, or part of one.
struct Numeral: Hashable, Sendable {
  /// The number it stands for.
  let value: Int
  /// 1 for a digit; 10, 100 or 1000 for what multiplies the digit before it.
  let unit: Int
  /// Whether it is 两, which counts things and stands in no date.
  let isPair: Bool
}
