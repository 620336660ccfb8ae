internal import EDTF

extension ArticleAssembler {
  /// The date of publication: the first rule in order of trust that found one.
  mutating func published() -> ArticleDate? {
    var candidates = draft.dates
    if let address = draft.addresses.first, let found = AddressDate.find(in: address.value) {
      candidates.append(
        ArticleDraft.DateCandidate(
          date: DateText(day: found.day),
          rule: .url,
          words: found.words
        )
      )
    }
    candidates.sort { trust($0.rule) < trust($1.rule) }
    let best = candidates.first
    let published =
      datelineDate(near: best?.date.day)
      ?? best.map { candidate in
        ArticleDate(
          day: candidate.date.day,
          time: candidate.date.time,
          zone: candidate.date.zone,
          rule: candidate.rule
        )
      }
    guard let published else { return nil }
    if published.rule == .dateline {
      let words = datelineWords
      explain("published", "dateline", "\(published.edtf) from “\(words)”")
    }
    for candidate in candidates {
      let isChosen = candidate.rule == published.rule && candidate.date.day == published.day
      let rule = isChosen ? candidate.rule.rawValue : "not \(candidate.rule.rawValue)"
      explain("published", rule, candidate.words)
    }
    return published
  }

  private var datelineWords: String {
    guard let dateline,
      let block = body.first(where: { $0.marks.contains { $0.kind == .dateline } })
    else { return "" }
    // A byline behind the dateline may have been taken off with the end of the text.
    let scalars = block.unicodeScalars
    return TextCursor(scalars).text(0..<min(dateline.end, scalars.count))
  }

  private func datelineDate(near reference: CivilDay?) -> ArticleDate? {
    guard let day = dateline?.day?.resolved(near: reference) else { return nil }
    // Another source that agrees on the day may know the hour.
    let hour = draft.dates.first { $0.date.day == day && $0.date.time != nil }?.date
    return ArticleDate(
      day: day,
      time: hour?.time,
      zone: hour?.zone ?? dateline?.zone,
      rule: .dateline
    )
  }

  /// The place of a rule in the order of trust: saved pages hold `<time>` elements of other
  /// articles too, so there what the page says of itself comes first.
  private func trust(_ rule: ArticleDate.Rule) -> Int {
    let order: [ArticleDate.Rule] =
      draft.kind == .webPage
      ? [.dateline, .structuredData, .meta, .timeElement, .printed, .feed, .url, .stamp]
      : ArticleDate.Rule.allCases
    return order.firstIndex(of: rule) ?? order.count
  }
}
