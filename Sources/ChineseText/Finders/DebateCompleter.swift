/// Tells of every debate of an article who meets in it: the two whom some sentence names together.
struct DebateCompleter {
  let published: Int?

  /// The mentions with the parties of the debates filled in; debates of nobody are left out.
  func complete(_ mentions: [MeetingMention]) -> [MeetingMention] {
    let mentions = told(mentions)
    return mentions.compactMap { mention in
      guard let office = mention.debate else { return mention }
      var mention = mention
      if mention.participants.count < 2, isOfNow(mention),
        let pair = pair(of: office, in: mentions),
        mention.participants.allSatisfy({ isOne($0, of: pair) })
      {
        mention.participants = pair
      }
      return mention.participants.isEmpty ? nil : mention
    }
  }

  /// 方小舟在辩论中说: the debate of deputies, where one of those was told of with 方小舟.
  private func told(_ mentions: [MeetingMention]) -> [MeetingMention] {
    let deputies = mentions.filter { $0.debate == .deputy }.flatMap(\.participants)
    return mentions.map { mention in
      guard mention.debate == .head, !mention.participants.isEmpty,
        mention.participants.allSatisfy({ isOne($0, of: deputies) })
      else { return mention }
      var mention = mention
      mention.debate = .deputy
      return mention
    }
  }

  private func isOne(_ party: Speaker, of all: [Speaker]) -> Bool {
    all.contains { $0.isSame(as: party) }
  }

  /// The first two whom one sentence names, else the only two who are said to debate at all.
  private func pair(of office: DebateOffice, in mentions: [MeetingMention]) -> [Speaker]? {
    let debates = mentions.filter { $0.debate == office && isOfNow($0) }
    if let told = debates.first(where: { $0.participants.count == 2 }) { return told.participants }
    let all = debates.flatMap(\.participants).reduce(into: [Speaker]()) { kept, party in
      if !isOne(party, of: kept) { kept.append(party) }
    }
    return all.count == 2 ? all : nil
  }

  /// 1960年的辩论: debates of other years had other parties.
  private func isOfNow(_ mention: MeetingMention) -> Bool {
    guard let year = mention.date?.prefix(4), let published, let told = Int(year) else {
      return true
    }
    return abs(told - published) <= 1
  }
}
