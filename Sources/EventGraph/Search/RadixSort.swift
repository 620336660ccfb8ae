/// Sorts numbers by some of their bits, in time that grows as their count does.
///
/// Numbers whose bits are equal stay in the order they came in.
enum RadixSort {
  /// Few numbers are dealt out over few piles, because emptying piles takes time as well.
  private static let many = 1 << 12

  static func sort(_ values: inout [UInt64], by bits: Range<Int>) {
    let width = values.count < many ? 8 : 12
    var other = [UInt64](repeating: 0, count: values.count)
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: width) {
      let mask = UInt64(1) << min(width, bits.upperBound - shift) - 1
      deal(values, onto: &other, shift, mask)
      swap(&values, &other)
    }
  }

  private static func deal(
    _ values: [UInt64],
    onto other: inout [UInt64],
    _ shift: Int,
    _ mask: UInt64
  ) {
    var places = [Int](repeating: 0, count: Int(mask) + 2)
    for value in values { places[Int(value >> shift & mask) + 1] += 1 }
    for pile in 1..<places.count { places[pile] += places[pile - 1] }
    for value in values {
      let pile = Int(value >> shift & mask)
      other[places[pile]] = value
      places[pile] += 1
    }
  }
}
