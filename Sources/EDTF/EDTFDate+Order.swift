extension EDTFDate: Comparable {
  /// Orders values by the first day they may cover, then by the last, as `span` does.
  ///
  /// What has no first day comes before everything, what has no last day after everything that
  /// begins with it. Among values with the same days, times come last, in the order of their
  /// moments; any further tie is decided by the canonical text, so that the order is total.
  public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    let (first, second) = (left.span, right.span)
    if first != second { return first < second }
    let (leftMoment, rightMoment) = (left.moment, right.moment)
    if leftMoment != rightMoment { return leftMoment < rightMoment }
    return left != right && left.description < right.description
  }

  private var moment: Int {
    if case .time(let time) = self { time.secondNumber } else { .min }
  }
}
