internal import EDTF

/// What stands over and under a relationship diagram.
struct RelationshipCaption {
  let picture: Relationships
  let scene: RelationshipScene
  let words: DiagramWords

  init(_ picture: Relationships, scene: RelationshipScene, words: DiagramWords) {
    self.picture = picture
    self.scene = scene
    self.words = words
  }

  /// How much there is to see.
  var subtitle: String {
    let parts = [ItemMark.meeting, .statement, .person, .outlet].compactMap { mark -> String? in
      let count = picture.items.count { $0.mark == mark && !$0.isCentre }
      return count == 0 ? nil : words.count(count, mark, words)
    }
    let left = scene.nodes.values.count { $0.kind == .omission }
    let omissions = left == 0 ? [] : [words.count(left, "claimed omission", "处被指略去")]
    return (parts + omissions).joined(separator: words.dot)
  }

  /// Which articles it rests on.
  var source: String {
    let articles = scene.nodes.values.filter { $0.kind == .article }
    guard !articles.isEmpty else { return "" }
    let outlets = outlets.joined(separator: words.comma)
    var source = words("Source: ", "来源：") + words.count(articles.count, "article", "篇报道")
    if !outlets.isEmpty { source += words(" of ", "（") + outlets + words("", "）") }
    let dated = articles.filter { $0.happened != nil }.sorted { $0.bounds.lower < $1.bounds.lower }
    if let first = dated.first?.happened, let last = dated.last?.happened {
      let span = first == last ? [first] : [first, last]
      source += words(", ", "，") + span.map(words.date).joined(separator: words(" to ", "至"))
    }
    return source + words(". Who is right is not judged.", "。只列谁说了什么、由谁刊载，不判断对错。")
  }

  private var outlets: [String] {
    var names: Set<String> = []
    for edge in scene.edges where edge.kind == .published {
      if let outlet = scene.nodes[edge.origin] { names.insert(outlet.label) }
    }
    return names.sorted()
  }
}
