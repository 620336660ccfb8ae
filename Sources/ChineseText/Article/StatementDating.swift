/// Gives statements the day their sentence names, and the meeting they were made at.
struct StatementDating {
  let blocks: [BlockReading]
  let dates: [[TimeExpression]]
  let meetings: [Finding<Meeting>]

  /// The statements of the attributions, one for each speaker.
  func findings(_ attributions: [Attribution]) -> [Finding<Statement>] {
    attributions.flatMap { attribution in
      let text = blocks[attribution.block].text
      let words = text.original(attribution.start, attribution.end)
      let date = date(of: attribution)
      return attribution.speakers.map { speaker in
        Finding(
          Statement(
            speaker: speaker.name,
            addressee: attribution.addressee,
            text: words,
            direct: attribution.direct,
            via: attribution.via,
            date: date,
            meeting: meeting(of: attribution, by: speaker)
          ),
          at: TextSpan(block: attribution.block, start: attribution.start, end: attribution.end),
          exact: words,
          rule: attribution.rule,
          confidence: attribution.confidence
        )
      }
    }
  }

  /// The date beside the cue: in its sentence, outside the words themselves.
  private func date(of attribution: Attribution) -> String? {
    guard dates.indices.contains(attribution.block) else { return nil }
    let sentence = attribution.sentence
    return dates[attribution.block].first { date in
      let place = date.scalars.lowerBound
      return date.standing == .calendar && date.bound == nil && sentence.contains(place)
        && !Range(from: attribution.start, to: attribution.end).contains(place)
    }?.writtenValue
  }

  /// The meeting told of beside the cue, where the speaker takes part in it.
  private func meeting(of attribution: Attribution, by speaker: Speaker) -> Int? {
    meetings.indices.first { index in
      let meeting = meetings[index]
      return meeting.span.block == attribution.block
        && attribution.sentence.contains(meeting.span.start)
        && !Range(from: attribution.start, to: attribution.end).contains(meeting.span.start)
        && meeting.value.participants.contains(speaker.name)
    }
  }
}
