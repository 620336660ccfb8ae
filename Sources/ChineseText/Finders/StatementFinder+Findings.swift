extension StatementFinder {
  /// The statements of the attributions, one for each speaker.
  static func findings(
    _ attributions: [Attribution],
    in blocks: [BlockReading]
  ) -> [Finding<Statement>] {
    attributions.flatMap { attribution in
      let text = blocks[attribution.block].text
      let words = text.original(attribution.start, attribution.end)
      return attribution.speakers.map { speaker in
        Finding(
          Statement(
            speaker: speaker.name,
            addressee: attribution.addressee,
            text: words,
            direct: attribution.direct,
            via: attribution.via,
            date: nil,
            meeting: nil
          ),
          at: TextSpan(
            block: attribution.block,
            start: attribution.start,
            end: attribution.end
          ),
          exact: words,
          rule: attribution.rule,
          confidence: attribution.confidence
        )
      }
    }
  }
}
