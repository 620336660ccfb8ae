/// Folds the many things around a hub that lead nowhere else into one: “+37 articles”.
enum NetworkFolding {
  /// From so many on they are folded.
  private static let most = 10

  fileprivate struct Hub: Hashable {
    let id: String
    let mark: ItemMark
    let line: LineMark
    let isOrigin: Bool
  }

  static func folded(_ picture: Relationships, words: DiagramWords) -> Relationships {
    var degrees: [String: Int] = [:]
    for line in picture.lines {
      degrees[line.origin, default: 0] += 1
      degrees[line.target, default: 0] += 1
    }
    let items = Dictionary(uniqueKeysWithValues: picture.items.map { ($0.id, $0) })
    var leaves: [Hub: [String]] = [:]
    for line in picture.lines {
      for (leaf, hub) in [(line.origin, line.target), (line.target, line.origin)] {
        guard degrees[leaf] == 1, let item = items[leaf], !item.isCentre else { continue }
        let key = Hub(id: hub, mark: item.mark, line: line.mark, isOrigin: line.origin == hub)
        leaves[key, default: []].append(leaf)
      }
    }
    let hubs = leaves.filter { $0.value.count > most }
    guard !hubs.isEmpty else { return picture }
    return picture.folding(hubs.map { hub, leaves in Fold(hub, leaves) }, items, words)
  }

  /// A hub and what is folded at it.
  fileprivate struct Fold {
    let hub: String
    let mark: ItemMark
    let line: LineMark
    let isOrigin: Bool
    let leaves: [String]

    init(_ hub: NetworkFolding.Hub, _ leaves: [String]) {
      self.hub = hub.id
      mark = hub.mark
      line = hub.line
      isOrigin = hub.isOrigin
      self.leaves = leaves.sorted()
    }

    var id: String { "fold:\(line.rawValue):\(mark.rawValue):\(isOrigin ? ">" : "<"):\(hub)" }
  }
}

extension Relationships {
  fileprivate func folding(
    _ folds: [NetworkFolding.Fold],
    _ items: [String: Item],
    _ words: DiagramWords
  ) -> Relationships {
    let gone = Set(folds.flatMap(\.leaves))
    var picture = self
    picture.items.removeAll { gone.contains($0.id) }
    picture.lines.removeAll { gone.contains($0.origin) || gone.contains($0.target) }
    for fold in folds.sorted(by: { $0.id < $1.id }) {
      let shown = fold.leaves.prefix(20).compactMap { items[$0]?.label }
      picture.items.append(
        Item(
          id: fold.id,
          mark: .fold,
          label: "+\(words.count(fold.leaves.count, fold.mark, words))",
          title: shown.joined(separator: "\n"),
          bounds: TimeBounds(of: nil)
        )
      )
      let ends = fold.isOrigin ? (fold.hub, fold.id) : (fold.id, fold.hub)
      picture.lines.append(
        Line(origin: ends.0, target: ends.1, mark: fold.line, title: words.name(fold.line))
      )
    }
    return picture
  }
}
