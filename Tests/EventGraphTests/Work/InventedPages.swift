import EventGraph
import TestSupport

/// Invented talks in a folder, each told by two outlets: the more pages, the more talks.
struct InventedPages: ~Copyable {
  let folder: TemporaryFolder
  let paths: [String]

  private static let surnames = Array("王李张刘陈杨黄吴徐孙胡朱高林何郭罗梁宋唐")
  private static let given = Array("明海玉文国志建英峰龙刚云雪华军")
  private static let harbours = Array("东西南北新老大小上下")

  init(talks: Int) throws {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for talk in 0..<talks {
      for page in Self.pages(of: talk) {
        paths.append(try folder.write(page, to: "\(paths.count).txt"))
      }
    }
    self.folder = folder
    self.paths = paths
  }

  /// What two outlets tell of a talk.
  static func pages(of talk: Int) -> [String] {
    let host = name(talk * 2)
    let guest = name(talk * 2 + 1)
    let harbour = "\(harbours[talk % harbours.count])\(surnames[talk / 7 % surnames.count])港"
    let (month, day) = (1 + talk % 12, 1 + talk % 27)
    return [("大纪元", "应该"), ("新唐人", "不应该")].map { outlet, word in
      """
      \(host)与\(guest)会谈

      【\(outlet)2024年\(month)月\(day + 1)日讯】

      港务局长\(host)\(month)月\(day)日与渔会会长\(guest)举行会谈。\(host)对\(guest)说：\
      “我们期待你明年春天带领渔民代表团访问\(harbour)码头。”

      \(guest)表示，\(harbour)的休渔期\(word)延长到九月。

      """
    }
  }

  /// A name that nobody else has.
  private static func name(_ number: Int) -> String {
    let first = given[number / surnames.count % given.count]
    let second = given[(number / surnames.count / given.count + number) % given.count]
    return "\(surnames[number % surnames.count])\(first)\(second)"
  }
}
