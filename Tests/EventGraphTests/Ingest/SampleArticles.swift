import EventGraph
import TestSupport

/// Invented articles as pages in a folder.
struct SampleArticles: ~Copyable {
  /// The pages by name.
  static let pages = [
    "a.txt": """
    【大纪元2024年6月3日讯】

    港务局长林望海6月2日与渔会会长方小舟举行会谈。林望海对方小舟说：「我们期待你明年春天带领渔民代表团访问北港码头。」

    方小舟表示，休渔期不应该延长到九月。
    """,
    "b.txt": """
    【新唐人2024年6月3日讯】

    港务局长林望海6月2日与渔会会长方小舟举行会谈。林望海会后说：“我们期待着您，期待明年春天您带领渔民代表团访问北港码头。”

    方小舟表示，休渔期应该延长到九月。
    """,
    "c.txt": """
    【美国之音2024年6月4日讯】

    港务局长林望海昨天谈到会谈时说：“访问北港码头的日期还没有确定下来。”

    林望海还说：“明年春天您带领渔民代表团访问北港码头。”
    """,
    "d.txt": """
    【美国之音2024年7月9日讯】

    气象台长丁一鸣表示，今年的台风季会比往年来得更晚一些。
    """,
  ]

  let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.pages {
      let titled = "\(Self.titles[name] ?? "")\n\n\(text)\n"
      _ = try folder.write(titled, to: name)
    }
    self.folder = folder
  }

  private static let titles = [
    "a.txt": "林望海与方小舟会谈", "b.txt": "方小舟与林望海会谈", "c.txt": "访问日期未定",
    "d.txt": "台风季或将推迟",
  ]

  /// The paths of some pages.
  func paths(_ names: [String]) -> [String] { names.map { folder.path($0) } }
}
