extension EDTFDate {
  /// Whether the value lies before, during or after some days: certainly, possibly or not.
  ///
  /// A date is one moment somewhere between its bounds, so `2022` lies certainly during 2022 but
  /// only possibly during December 2022. An interval goes on from its start to its end, so
  /// `2021/2023` lies certainly during 2022. An open or unknown end may be any day.
  ///
  /// A value with `?` or `~` anywhere is never certain; a `no` trusts its strict bounds.
  public func lies(_ relation: TimeRelation, _ span: DaySpan) -> Certainty {
    let answer = unqualifiedAnswer(relation, span)
    return qualifier.isEmpty ? answer : min(answer, .possibly)
  }

  private func unqualifiedAnswer(_ relation: TimeRelation, _ span: DaySpan) -> Certainty {
    switch self {
    case .date, .time:
      return Course(moment: self.span).lies(relation, span)
    case .interval(let interval):
      let start = DaySpan(from: interval.lower, through: interval.start.date?.upper)
      let end = DaySpan(from: interval.end.date?.lower, through: interval.upper)
      return Course(start: start, end: end).lies(relation, span)
    case .set(let set):
      let answers = set.members.map { $0.course(set.choice).lies(relation, span) }
      let (least, most) = (answers.min() ?? .no, answers.max() ?? .no)
      return switch (set.choice, relation) {
      case (.oneOf, _): least == most ? least : .possibly
      case (.allOf, .during): most
      case (.allOf, .before), (.allOf, .after): least
      }
    }
  }
}

extension EDTFSet.Member {
  /// When the member may begin and end: one of its dates is a moment, all of them go on.
  fileprivate func course(_ choice: EDTFSet.Choice) -> Course {
    switch (self, choice) {
    case (.date, _), (_, .oneOf):
      Course(moment: DaySpan(from: lower, through: upper))
    case (.range(let first, let last), .allOf):
      Course(start: first.span, end: last.span)
    case (.upTo(let date), .allOf):
      Course(start: DaySpan(lower: DaySpan.noLower, upper: DaySpan.noLower), end: date.span)
    case (.from(let date), .allOf):
      Course(start: date.span, end: DaySpan(lower: DaySpan.noUpper, upper: DaySpan.noUpper))
    }
  }
}

extension CalendarDate {
  fileprivate var span: DaySpan { DaySpan(from: lower, through: upper) }
}

/// The days on which something may begin and those on which it may end.
private struct Course {
  private let start: DaySpan
  private let end: DaySpan

  /// Something that begins and ends on one day within `moment`.
  init(moment: DaySpan) {
    start = moment
    end = moment
  }

  /// Something that goes on from a day within `start` to one within `end`.
  init(start: DaySpan, end: DaySpan) {
    self.start = start
    self.end = end
  }

  private var latestStart: Int { min(start.upper, end.upper) }
  private var earliestEnd: Int { max(start.lower, end.lower) }

  func lies(_ relation: TimeRelation, _ span: DaySpan) -> Certainty {
    switch relation {
    case .before:
      end.upper < span.lower ? .certainly : earliestEnd < span.lower ? .possibly : .no
    case .after:
      start.lower > span.upper ? .certainly : latestStart > span.upper ? .possibly : .no
    case .during:
      if end.upper < span.lower || start.lower > span.upper {
        .no
      } else {
        latestStart <= span.upper && earliestEnd >= span.lower ? .certainly : .possibly
      }
    }
  }
}
