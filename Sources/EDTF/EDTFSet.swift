/// Several dates, of which one or all are meant.
public struct EDTFSet: Hashable, Sendable {
  /// Which members are meant.
  public enum Choice: Hashable, Sendable {
    /// One of them: `[…]`.
    case oneOf
    /// All of them: `{…}`.
    case allOf
  }

  /// A date, or all the dates in a row.
  public enum Member: Hashable, Sendable {
    /// One date.
    case date(CalendarDate)
    /// All the dates from one to another of the same precision: `1670..1672`.
    case range(from: CalendarDate, to: CalendarDate)
    /// A date and every earlier one: `..1984`.
    case upTo(CalendarDate)
    /// A date and every later one: `1984..`.
    case from(CalendarDate)
  }

  /// Which members are meant.
  public let choice: Choice
  /// The members, in the order they were given.
  public let members: [Member]

  /// Makes a set, or nil where it has no member or one that cannot stand where it does.
  ///
  /// `upTo` can only come first and `from` only last; a range has two dates of one precision, in
  /// order; years with `Y` or `S` stand alone.
  public init?(_ choice: Choice, _ members: [Member]) {
    guard !members.isEmpty else { return nil }
    for (index, member) in members.enumerated() {
      switch member {
      case .upTo where index > 0: return nil
      case .from where index < members.count - 1: return nil
      case .range(let first, let last)
      where first.precision != last.precision || !first.canPrecede(last):
        return nil
      default: break
      }
      if member.dates.contains(where: { $0.year.standsAlone }) { return nil }
    }
    self.init(choice, unchecked: members)
  }

  init(_ choice: Choice, unchecked members: [Member]) {
    self.choice = choice
    self.members = members
  }
}

extension EDTFSet {
  /// The first day any member may have, or nil where the set has no beginning.
  public var lower: CivilDay? {
    if case .upTo = members.first { return nil }
    return members.lazy.compactMap(\.lower).min()
  }

  /// The last day any member may have, or nil where the set has no end.
  public var upper: CivilDay? {
    if case .from = members.last { return nil }
    return members.lazy.compactMap(\.upper).max()
  }
}

extension EDTFSet.Member {
  /// The first day it may have, or nil where it has no beginning.
  public var lower: CivilDay? {
    switch self {
    case .date(let date), .from(let date), .range(let date, _): date.lower
    case .upTo: nil
    }
  }

  /// The last day it may have, or nil where it has no end.
  public var upper: CivilDay? {
    switch self {
    case .date(let date), .upTo(let date), .range(_, let date): date.upper
    case .from: nil
    }
  }

  /// The dates that are written.
  var dates: [CalendarDate] {
    switch self {
    case .date(let date), .upTo(let date), .from(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}

extension EDTFSet: CustomStringConvertible, ASCIIPrintable {
  /// The set in canonical EDTF.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    text.append(choice == .oneOf ? ASCII.openBracket : ASCII.openBrace)
    for (index, member) in members.enumerated() {
      if index > 0 { text.append(ASCII.comma) }
      member.write(to: &text)
    }
    text.append(choice == .oneOf ? ASCII.closeBracket : ASCII.closeBrace)
  }
}

extension EDTFSet.Member: CustomStringConvertible, ASCIIPrintable {
  /// The member as a set has it between its commas.
  public var description: String { printed }

  func write(to text: inout [UInt8]) {
    switch self {
    case .date(let date):
      date.write(to: &text)
    case .range(let first, let last):
      first.write(to: &text)
      text.append(contentsOf: ASCII.dots)
      last.write(to: &text)
    case .upTo(let date):
      text.append(contentsOf: ASCII.dots)
      date.write(to: &text)
    case .from(let date):
      date.write(to: &text)
      text.append(contentsOf: ASCII.dots)
    }
  }
}
