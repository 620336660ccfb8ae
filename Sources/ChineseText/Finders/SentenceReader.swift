/// Reads the attributions of one sentence.
struct SentenceReader {
  let block: BlockReading
  let splitter: SentenceSplitter
  let sentence: Sentence
  /// The sentence before, whose quotation a cue behind it may claim.
  let previous: Sentence?
  /// The words that earlier attributions of the block cover.
  let claimed: [Range<Int>]

  var found: [Attribution] = []
  /// The speakers of the last cue in this sentence.
  var lastSpeakers: [Speaker] = []

  init(
    block: BlockReading,
    splitter: SentenceSplitter,
    sentence: Sentence,
    previous: Sentence?,
    claimed: [Range<Int>]
  ) {
    self.block = block
    self.splitter = splitter
    self.sentence = sentence
    self.previous = previous
    self.claimed = claimed
  }

  /// A cue with the clause that holds it and who it belongs to.
  struct Reading {
    let cue: Cue
    let clause: Int
    var speakers: [Speaker]
    var addressee: String?
    /// Whether the clause itself names the speaker.
    var isExplicit: Bool
    /// Where the subject's clause part begins, in tokens.
    var subjectStart: Int
  }

  /// Reads all cues, from left to right.
  mutating func read(_ memory: inout Coreference) {
    let reader = CueReader(block: block, splitter: splitter)
    let finder = SpeakerFinder(block)
    var readings: [Reading] = []
    for (position, clause) in sentence.clauses.enumerated() {
      var least = clause.lowerBound
      for cue in reader.cues(in: clause, depth: sentence.depth) {
        if let reading = reading(cue, position, from: least, finder, readings, memory) {
          readings.append(reading)
          lastSpeakers = reading.speakers
          least = cue.tokens.upperBound
        }
      }
    }
    for (index, reading) in readings.enumerated() {
      let next = readings.dropFirst(index + 1)
      attribute(reading, next: Array(next), before: Array(readings.prefix(index)), &memory)
    }
  }

  private func reading(
    _ cue: Cue,
    _ position: Int,
    from least: Int,
    _ finder: SpeakerFinder,
    _ earlier: [Reading],
    _ memory: Coreference
  ) -> Reading? {
    let resolver = SpeakerResolver(block: block, memory: memory)
    let subject = finder.subject(before: cue.tokens.lowerBound, from: least)
    if let subject, !subject.speakers.isEmpty {
      guard !isSubordinate(subject.speakers[0]) else { return nil }
      let speakers = resolved(subject.speakers, resolver)
      guard !speakers.isEmpty else { return nil }
      return Reading(
        cue: cue,
        clause: position,
        speakers: speakers,
        addressee: subject.addressee.map { resolver.printed($0) },
        isExplicit: true,
        subjectStart: subject.speakers[0].tokens.lowerBound
      )
    }
    guard let speakers = inherited(position, finder, earlier, resolver, memory, cue) else {
      return nil
    }
    return Reading(
      cue: cue,
      clause: position,
      speakers: speakers,
      addressee: subject?.addressee.map { resolver.printed($0) },
      isExplicit: false,
      subjectStart: sentence.clauses[position].lowerBound
    )
  }

  private static let reasons: Set<String> = [
    "因", "因为", "由于", "随着", "如果", "鉴于", "令", "使", "若", "假如", "即使", "一旦", "只要", "除非", "若是",
  ]

  /// Whether the subject stands in a clause of reason, where nothing is reported.
  private func isSubordinate(_ phrase: Phrase) -> Bool {
    Self.reasons.contains(block.folded(phrase.tokens.lowerBound - 1))
  }

  /// The speakers of phrases; 他 is whoever speaks earlier in the sentence.
  private func resolved(_ phrases: [Phrase], _ resolver: SpeakerResolver) -> [Speaker] {
    phrases.flatMap { phrase in
      if phrase.kind == .pronoun, lastSpeakers.count == 1, lastSpeakers[0].person >= 0,
        phrase.tokens.count == 1, block.token(phrase.tokens.lowerBound).length == 1
      {
        return lastSpeakers
      }
      return resolver.speakers(of: phrase)
    }
  }

  /// The speakers a cue without a subject takes over.
  private func inherited(
    _ position: Int,
    _ finder: SpeakerFinder,
    _ earlier: [Reading],
    _ resolver: SpeakerResolver,
    _ memory: Coreference,
    _ cue: Cue
  ) -> [Speaker]? {
    if let last = earlier.last { return last.speakers }
    var clause = position - 1
    while clause >= 0 {
      let range = sentence.clauses[clause]
      if let subject = finder.leading(from: range.lowerBound, to: range.upperBound) {
        let speakers = subject.speakers.flatMap { resolver.speakers(of: $0) }
        if !speakers.isEmpty { return speakers }
      }
      clause -= 1
    }
    guard cue.kinds.hasAny([.say, .write, .think, .ask]) else { return nil }
    guard isSubjectless(position, cue) else { return nil }
    if memory.speakers.count > 1, memory.topic == memory.speakers.last { return memory.speakers }
    return memory.topic.map { [$0] }
  }

  /// Whether nothing that could be a subject stands before a cue.
  private func isSubjectless(_ position: Int, _ cue: Cue) -> Bool {
    let clause = sentence.clauses[position]
    let finder = SpeakerFinder(block)
    let start = finder.skippingOpening(from: clause.lowerBound, to: cue.tokens.lowerBound)
    return cue.tokens.lowerBound - start <= 2
  }
}
