internal import EDTF

extension DateResolver {
  func resolveVague(_ direction: Int) -> Resolution? {
    guard let published = context.published, let day = CalendarDate(published) else { return nil }
    let about = day.qualified(.approximate)
    let value = direction > 0 ? EDTFDate(since: about) : EDTFDate(until: about)
    var resolution = Resolution(value, reference: published)
    resolution?.isVague = true
    return resolution
  }

  func resolve(_ span: CountedSpan, of reading: TimeReading) -> Resolution? {
    guard let anchor = anchor(of: span, reading) else { return nil }
    let counter = SpanCounter(span: span, anchor: anchor)
    var resolution = Resolution(counter.value, reference: anchor)
    resolution?.isAnaphoric = true
    resolution?.isVague = span.shape == .whole
    return resolution
  }

  private func anchor(of span: CountedSpan, _ reading: TimeReading) -> CivilDay? {
    switch span.anchor {
    case .expression:
      var date = reading
      date.span = nil
      return resolve(date)?.value.lower
    case .event(let index):
      return eventDay(Int(index), reading)
    case .context:
      guard span.shape == .end else { return context.published }
      let spoken = span.direction > 0 ? paragraphMention : sentenceMention
      return spoken?.day ?? anchor
    }
  }

  /// The opening of an event: of the year named, or the last one up to the reference date.
  private func eventDay(_ index: Int, _ reading: TimeReading) -> CivilDay? {
    let days = text.lexicon.events[index]
    if let year = year(reading) { return days.first { $0.year == year } }
    guard let anchor else { return nil }
    return tense == .future ? days.first { $0 >= anchor } : days.last { $0 <= anchor }
  }
}
