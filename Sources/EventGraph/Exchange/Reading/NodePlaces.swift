/// The places of exported nodes, found by their numbers in eight bytes a node.
///
/// The numbers come in ascending order and are hashes, so they lie evenly: a guess by proportion
/// lands within a few places of the right one.
struct NodePlaces {
  private var numbers: [Int] = []

  var count: Int { numbers.count }

  /// Adds the next node, whose number is greater than all before it, and gives its place, from 1.
  mutating func append(_ number: Int) -> Int {
    numbers.append(number)
    return numbers.count
  }

  /// The place of the node with a number, from 1; nil where it is not exported.
  func place(of number: Int) -> Int? {
    var low = 0
    var high = numbers.count - 1
    var guesses = 0
    while low <= high {
      let (least, most) = (numbers[low], numbers[high])
      guard number >= least, number <= most else { return nil }
      // Numbers that somebody made up need not lie evenly; then halving takes over.
      let share = guesses < Self.proportionalGuesses ? Self.share(number, least, most) : 0.5
      let middle = min(low + Int(share * Double(high - low)), high)
      guesses += 1
      if numbers[middle] == number { return middle + 1 }
      if numbers[middle] < number { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }

  private static let proportionalGuesses = 8

  private static func share(_ number: Int, _ least: Int, _ most: Int) -> Double {
    guard most > least else { return 0 }
    return (Double(number) - Double(least)) / (Double(most) - Double(least))
  }
}
