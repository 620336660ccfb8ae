/// One way of writing a time, or a part of one.
///
/// An expression is read by rules in a row, each filling a slot finer than the last: a year, then a
/// month, then a day. At every step the rule that takes most words wins.
struct DateRule: Sendable {
  /// A sentence, the day it was published, and what must be found in it.
  struct Example: Sendable {
    let text: String
    let published: String
    /// The words of the expression and its value.
    let words: String
    let value: String

    init(_ text: String, published: String = "2022-12-30", _ words: String, _ value: String) {
      self.text = text
      self.published = published
      self.words = words
      self.value = value
    }
  }

  /// Reads the rule's words from the token at an index on, and gives the index after them.
  typealias Match = @Sendable (DateText, Int, inout TimeReading) -> Int?

  /// The name users see.
  let id: String
  /// What it reads, in one sentence.
  let summary: String
  /// Sentences that show it.
  let examples: [Example]
  /// What it fills.
  let slot: DateSlot
  /// What may have been filled last before it.
  let follows: [DateSlot]
  /// The kinds of tokens it begins with.
  let starts: [DateTokenKind]
  /// The kinds of tokens that can follow a number it begins with; nil for any.
  var afterNumber: KindSet?
  /// Reads it.
  let match: Match
}

/// The parts of an expression, in the order they are written.
enum DateSlot: Int, Comparable, Sendable {
  case none, zone, century, decade, year, calendar, yearSpan, month, part, week, day, weekday
  case restatement, dayPart, clock, span, done

  /// The slot as one bit.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  static func < (left: DateSlot, right: DateSlot) -> Bool { left.rawValue < right.rawValue }
}
