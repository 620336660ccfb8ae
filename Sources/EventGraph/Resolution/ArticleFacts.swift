/// Everything one article says, ready to be stored: a pure function of the article.
struct ArticleFacts: Sendable {
  /// One block of the text: 0 is the title.
  struct Block: Sendable {
    let kind: String
    let text: String
  }

  let node: NodeRecord
  let blocks: [Block]
  let passages: [Passage]
  var entities: [EntityMention] = []
  var names: [NameMention] = []
  var meetings: [MeetingMention] = []
  var statements: [StatementMention] = []
  var omissions: [OmissionMention] = []
  var contradictions: [DateContradiction] = []

  init(node: NodeRecord, blocks: [Block]) {
    self.node = node
    self.blocks = blocks
    passages = Passage.passages(of: blocks)
  }
}
