import ChineseText
import EDTF
import Foundation
import TestSupport
import Testing

/// Annotates articles that were damaged, and articles made of the words the rules look for.
///
/// `FUZZ_ROUNDS=20000 swift test -c release --filter ExtractionFuzz` takes longer, and `FUZZ_SEED`
/// begins elsewhere.
@Suite struct ExtractionFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 250
  private static let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 2_022

  /// Words and marks the rules look for, and what breaks them.
  private static let pieces = [
    "“", "”", "「", "」", "『", "』", "《", "》", "（", "）", "(", ")", "‘", "’", "\"", "：", "，", "。", "、",
    "；",
    "？", "！", "…", "—", "·", "‧", ".", "-", "/", " ", "说", "表示", "称", "指", "道", "认为", "呼吁", "告诉",
    "问",
    "回答", "报道", "宣布", "否认", "强调", "写道", "林远舟", "顾青禾", "马可·迪·罗西", "奥尔森", "Anna Lindberg",
    "他", "她", "他们", "双方", "两国领导人", "这位发言人", "市长", "发言人", "教授", "外交部", "白宫", "中方", "公告",
    "的", "了", "与", "和", "在", "对", "向", "从", "将", "没有", "未", "拒绝", "会见", "会谈", "通话", "访问", "峰会",
    "签署", "协议", "记者会", "听证会", "分别", "致信", "联署信", "只字未提", "没有提到", "未回应", "避谈", "删去",
    "对此", "置评", "未见", "根据", "据", "路透社", "《清河晚报》", "北京", "挪威", "时", "后", "上", "中", "方面", "等",
    "12月30日", "周五", "去年", "人", "网民", "分析", "有", "a", "\u{301}", "\u{0}", "𠮷", "👩‍👩‍👧", "\n",
  ]

  @Test func `survives damaged articles`() throws {
    var generator = SeededGenerator(seed: Self.seed)
    let samples = SampleArticle.all
    for round in 0..<Self.rounds {
      let sample = try #require(samples.randomElement(using: &generator))
      let blocks = sample.article.blocks.map { block in
        ArticleBlock(Self.damaged(block.text, &generator), kind: block.kind)
      }
      #expect(Self.fault(blocks) == nil, "seed \(Self.seed), round \(round)")
    }
  }

  @Test func `survives articles of loose words`() {
    var generator = SeededGenerator(seed: Self.seed)
    for round in 0..<Self.rounds {
      let blocks = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        let count = Int.random(in: 0...40, using: &generator)
        let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
        let kind = ArticleBlock.Kind.allCases.randomElement(using: &generator) ?? .body
        return ArticleBlock(text.joined(), kind: kind)
      }
      #expect(Self.fault(blocks) == nil, "seed \(Self.seed), round \(round)")
    }
  }

  @Test func `survives quotations, lists and names that never end`() {
    let opening = Array(repeating: "“他说，", count: 2_000).joined()
    let names = Array(repeating: "林远舟、", count: 2_000).joined() + "说，会谈很好。"
    let dots = Array(repeating: "马可·", count: 2_000).joined()
    #expect(Self.fault([opening, names, dots].map { ArticleBlock($0) }) == nil)
  }

  private static func fault(_ blocks: [ArticleBlock]) -> String? {
    let day = CivilDay(year: 2022, month: 12, day: 30)
    let article = AnnotatedArticle(blocks: blocks, published: day, outlet: "晨江日报")
    let annotator = ArticleAnnotator()
    let found = annotator.annotate(article)
    return ExtractionCheck(article, found).fault
  }

  private static func damaged(_ text: String, _ generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 0...4, using: &generator) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      let length = Int.random(in: 1...8, using: &generator)
      let end = min(scalars.count, place + length)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        scalars.removeSubrange(place..<end)
      case 1:
        let piece = pieces.randomElement(using: &generator) ?? ""
        scalars.insert(contentsOf: piece.unicodeScalars, at: place)
      case 2:
        scalars.insert(contentsOf: scalars[place..<end], at: place)
      default:
        scalars.removeSubrange(end...)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
