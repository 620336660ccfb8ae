/// The places of exported nodes, found by their numbers in sixteen bytes a node.
///
/// The numbers come in ascending order; they begin with a kind and go on as hashes, which lie
/// evenly. So their leading bits tell where to look, and the number itself lies there or near.
struct NodePlaces {
  private var numbers: [Int] = []
  /// Where the numbers with the same leading bits begin, for every value of those bits.
  private var starts: [UInt32] = []
  private var shift = 63

  var count: Int { numbers.count }

  /// Adds the next node, whose number is greater than all before it.
  mutating func append(_ number: Int) {
    numbers.append(number)
  }

  /// Makes places ready to be found, after the last node.
  mutating func finish() {
    // Of a common kind three or four numbers share their leading bits: half a line of the
    // processor's cache.
    let bits = min(30, Int.bitWidth - max(numbers.count, 1).leadingZeroBitCount + 1)
    shift = 63 - bits
    starts = Array(repeating: 0, count: 1 << bits + 1)
    for number in numbers { starts[leadingBits(of: number) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
  }

  /// The place of the node with a number, from 0; nil where it is not exported.
  func place(of number: Int) -> Int? {
    let bits = leadingBits(of: number)
    guard bits + 1 < starts.count else { return nil }
    var low = Int(starts[bits])
    var high = Int(starts[bits + 1])
    // A few numbers at most, unless somebody made them up; halving does for both.
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low : nil
  }

  private func leadingBits(of number: Int) -> Int {
    max(number, 0) >> shift
  }
}
