internal import CommandLineTool
internal import EDTF
internal import EventGraph

extension ParsedArguments {
  /// The two ends of a stretch of time, in their order.
  ///
  /// - Throws: `CommandFailure` where the first lies after the second, so that nothing could be found.
  func span(
    from first: Option<EDTFDate?>,
    to last: Option<EDTFDate?>
  ) throws -> (from: EDTFDate?, through: EDTFDate?) {
    let (from, through) = (self[first], self[last])
    if let from, let through, TimeBounds(of: from).lower > TimeBounds(of: through).upper {
      throw CommandFailure(
        .usage,
        "could not look from \(from) to \(through)",
        because: "\(first.declaration.spelling) is after \(last.declaration.spelling)",
        advice: "give the earlier date first"
      )
    }
    return (from, through)
  }
}
