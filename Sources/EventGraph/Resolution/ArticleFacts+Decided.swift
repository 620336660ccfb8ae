/// Mentions as people decided who is meant by them.

extension ArticleFacts {
  func decided(by decisions: DecisionRules) -> ArticleFacts {
    var facts = self
    facts.entities = entities.map { $0.decided(by: decisions, in: node.number) }
    facts.names = names.map { $0.decided(by: decisions, in: node.number) }
    facts.meetings = meetings.map { $0.decided(by: decisions) }
    facts.statements = statements.map { $0.decided(by: decisions) }
    facts.omissions = omissions.map { $0.decided(by: decisions) }
    return facts
  }
}

extension EntityMention {
  func decided(by decisions: DecisionRules, in article: StableNumber) -> EntityMention {
    EntityMention(entity: decisions.entity(entity, in: article), edge: edge, place: place)
  }
}

extension NameMention {
  func decided(by decisions: DecisionRules, in article: StableNumber) -> NameMention {
    NameMention(entity: decisions.entity(entity, in: article), name: name)
  }
}

extension MeetingMention {
  func decided(by decisions: DecisionRules) -> MeetingMention {
    MeetingMention(
      number: number,
      article: article,
      type: type,
      status: status,
      parties: parties.map { decisions.entity($0, in: article) },
      location: location.map { decisions.entity($0, in: article) },
      happened: happened,
      place: place
    )
  }
}

extension StatementMention {
  func decided(by decisions: DecisionRules) -> StatementMention {
    StatementMention(
      number: number,
      article: article,
      speaker: decisions.entity(speaker, in: article),
      addressee: addressee.map { decisions.entity($0, in: article) },
      text: text,
      isDirect: isDirect,
      via: via.map { decisions.entity($0, in: article) },
      happened: happened,
      day: day,
      saidAt: saidAt,
      place: place
    )
  }
}

extension OmissionMention {
  func decided(by decisions: DecisionRules) -> OmissionMention {
    OmissionMention(
      number: number,
      article: article,
      party: decisions.entity(party, in: article),
      what: what,
      concerned: concerned,
      place: place
    )
  }
}
