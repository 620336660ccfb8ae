internal import EDTF
internal import JSON
internal import SQLite

extension GraphDeriver {
  /// A date of a meeting by which an article contradicts itself, as one more report of it.
  struct ContradictoryReport {
    let edge: EdgeRecord
    let proof: (StableNumber, TextPlace)
  }

  /// The dates of a meeting by which articles contradict themselves.
  ///
  /// A date is the meeting's where one of its two readings is the day of the meeting, and the
  /// sentence tells of the meeting or names everybody who took part.
  func contradictions(
    of meeting: StableNumber,
    on day: EDTFDate?,
    _ told: [(MeetingMention, StoredArticle)]
  ) throws -> [ContradictoryReport] {
    guard let day, day.exactDay != nil else { return [] }
    var found: [ContradictoryReport] = []
    for article in Set(told.map(\.1)).sorted(by: { $0.key < $1.key }) {
      let own = told.filter { $0.1 == article }.map(\.0)
      for date in try mentions.contradictions(in: article.number)
      where date.happened == day || date.other == day {
        guard let sentence = try mentions.sentence(around: date.place, in: article.number),
          try tells(sentence, of: own, date)
        else { continue }
        var edge = EdgeRecord(article.number, .reported, meeting)
        edge.happened = article.published
        edge.words = sentence.text
        edge.conflict = date.why
        var version = JSONObject([("date", .string(date.happened.description))])
        // Who only announces a meeting announces it with a wrong weekday as well.
        if own.allSatisfy({ $0.status == .planned }) {
          version.append("status", .string(MeetingStatus.planned.rawValue))
        }
        edge.told = JSONValue.object(version).description
        found.append(ContradictoryReport(edge: edge, proof: (article.number, date.place)))
      }
    }
    return found
  }

  private func tells(
    _ sentence: TextSentence,
    of own: [MeetingMention],
    _ date: DateContradiction
  ) throws -> Bool {
    let isThere = own.contains { mention in
      mention.place.paragraph == date.place.paragraph
        && sentence.range.contains(mention.place.start)
    }
    if isThere { return true }
    let parties = Set(own.flatMap(\.parties))
    guard parties.count > 1 else { return false }
    let names = try mentions.names(in: date.article)
    return parties.allSatisfy { party in
      names.contains { $0.entity == party && sentence.text.contains($0.name.name) }
    }
  }

  /// What disagrees about the date on which an article says something was said.
  func contradiction(
    of mention: StatementMention,
    in article: StableNumber
  ) throws -> DateContradiction? {
    guard let day = mention.happened else { return nil }
    return try mentions.contradictions(in: article).first { date in
      guard date.place.paragraph == mention.place.paragraph,
        date.happened == day || date.other == day,
        let sentence = try mentions.sentence(around: mention.place, in: article)
      else { return false }
      return sentence.range.contains(date.place.start)
    }
  }
}
