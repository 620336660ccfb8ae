internal import Markup

/// Turns the tree of a page into blocks of text, in the order of the page.
struct BlockFlow {
  /// An element whose end changes something.
  private struct OpenElement {
    let end: Int32
    let role: ElementRole
    /// The kind of block that was current outside.
    let outerKind: ArticleParagraph.Kind
    let outerContainer: Int32
    let hasMark: Bool
  }

  private let tree: MarkupTree
  private let classes: ClassRules
  private var writer = BlockWriter()
  private var open: [OpenElement] = []
  /// How many bytes of text the page has, once somebody asked.
  private var allText: Int?

  private init(_ tree: MarkupTree, _ classes: ClassRules) {
    self.tree = tree
    self.classes = classes
  }

  /// The blocks inside `root`, or of the whole tree.
  static func blocks(
    of tree: MarkupTree,
    in root: Int? = nil,
    classes: ClassRules = .standard
  ) -> [TextBlock] {
    var flow = BlockFlow(tree, classes)
    flow.run(root)
    return flow.writer.blocks
  }

  private mutating func run(_ root: Int?) {
    var index = root ?? 0
    let end = root.map { Int(tree.nodes[$0].end) } ?? tree.nodes.count
    while index < end {
      close(before: Int32(index))
      let node = tree.nodes[index]
      switch node.kind {
      case .text: writer.write(tree.content(of: node))
      case .comment: break
      case .element:
        let role = role(of: node, at: index, isRoot: index == root)
        guard role != .unread else {
          if node.name.separatesText { writer.endBlock() }
          index = Int(node.end)
          continue
        }
        enter(node, role, Int32(index))
      }
      index += 1
    }
    close(before: Int32(end))
    writer.endBlock()
  }

  private mutating func role(of node: MarkupNode, at index: Int, isRoot: Bool) -> ElementRole {
    let role = node.name.role
    guard role != .unread, tree.hasAttributes(node), !isRoot else { return role }
    if classes.hides(node, in: tree) { return .unread }
    let found = classes.role(of: node, in: tree, otherwise: role)
    return found == .unread && holdsMost(index) ? role : found
  }

  /// Whether an element holds most of the page: then its name means something else than we think.
  private mutating func holdsMost(_ index: Int) -> Bool {
    let all = allText ?? textBytes(in: tree.nodes.indices)
    allText = all
    return textBytes(in: index..<Int(tree.nodes[index].end)) * 2 > all
  }

  private func textBytes(in range: Range<Int>) -> Int {
    tree.nodes[range].reduce(0) { $0 + ($1.kind == .text ? tree.content(of: $1).count : 0) }
  }

  private mutating func enter(_ node: MarkupNode, _ role: ElementRole, _ index: Int32) {
    switch role {
    case .lineBreak: writer.breakLine()
    case .image: writer.addImage()
    case .inline: enterInline(node, role)
    case .link, .emphasis, .small: enterInline(node, role)
    case .tableCell:
      writer.beginCell()
      push(node, role)
    default:
      writer.endBlock()
      push(node, role)
      writer.container = index
      writer.kind = kind(for: role) ?? writer.kind
      if role == .heading { writer.headingLevel = level(of: node.name) }
    }
  }

  private mutating func enterInline(_ node: MarkupNode, _ role: ElementRole) {
    var hasMark = true
    switch role {
    case .emphasis:
      let isBold = node.name == .b || node.name == .strong
      writer.beginMark(.emphasis, isBold: isBold)
    case .small:
      writer.smallDepth += 1
      hasMark = false
    default:
      // Mirrors rename the elements of links, but not their addresses.
      guard tree.hasAttributes(node), let target = tree.attributeBytes("href", of: node) else {
        return
      }
      let isTag =
        TagLink.isTag(target)
        || tree.attributeBytes("rel", of: node)?.elementsEqual("tag".utf8) == true
      writer.beginMark(isTag ? .tag : .link, target: String(decoding: target, as: UTF8.self))
    }
    push(node, role, hasMark: hasMark)
  }

  private mutating func push(_ node: MarkupNode, _ role: ElementRole, hasMark: Bool = false) {
    open.append(
      OpenElement(
        end: node.end,
        role: role,
        outerKind: writer.kind,
        outerContainer: writer.container,
        hasMark: hasMark
      )
    )
  }

  private mutating func close(before index: Int32) {
    while let element = open.last, element.end <= index {
      open.removeLast()
      if element.hasMark { writer.endMark() }
      switch element.role {
      case .small: writer.smallDepth -= 1
      case .link, .emphasis, .inline, .tableCell: break
      default:
        writer.endBlock()
        writer.kind = element.outerKind
        writer.container = element.outerContainer
      }
    }
  }

  /// The kind of the blocks inside an element; nil where it changes nothing.
  private func kind(for role: ElementRole) -> ArticleParagraph.Kind? {
    switch role {
    case .heading: writer.kind == .caption ? nil : .heading
    case .listItem: writer.kind == .body ? .listItem : nil
    case .quote: writer.kind == .caption ? nil : .quote
    case .caption: .caption
    default: nil
    }
  }

  private func level(of name: ElementName) -> Int {
    switch name {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    default: 6
    }
  }
}
