internal import ChineseText
internal import CommandLineTool
internal import EDTF

/// `dates`: the time expressions of a text and the days they mean.
enum DatesCommand: Command {
  static let name = "dates"
  static let summary = "find the time expressions of a text and the dates they mean"
  static let details = """
    Finds every time expression in Chinese text, simplified or traditional, and prints for each its \
    words, its value in the Extended Date/Time Format, where it begins and ends in its line, \
    counted in Unicode characters from 0, and whether it contradicts itself. What an expression \
    leaves out is taken from the day of publication, the tense of its clause and the dates before \
    it; without --published only complete dates have a value.

    Every line of the text stands for itself; with --article the lines are the paragraphs of one \
    article and tell each other what they mean. With - or no text at all, standard input is read. A \
    value that contradicts itself, like 周四（12月28日） in 2022, keeps the date written as a number; \
    its line then also has the readings and what is wrong with them.

    The exit status is 1 when nothing was found.
    """
  static let examples = [
    Example(
      "graph dates --published 2022-12-30 '他周四（12月28日）表示，双方明年春天会晤。'",
      "Two dates, one doubtful."
    ),
    Example("graph dates --published 2022-12-30 --article - < article.txt", "A whole article."),
  ]

  static let texts = Argument<[String]>(
    "text",
    isRequired: false,
    help: "a text, or - for the lines of standard input (the default)"
  )
  static let published = Option<EDTFDate?>("published", help: "the day the text was published")
  static let zone = Option<String?>(
    "zone",
    value: "+08:00",
    help: "write clock times with their zone, this one where the text names none"
  )
  static let vague = Flag("vague", help: "give vague words (近日, 过去三天) open or rough values")
  static let article = Flag("article", help: "read all lines as the paragraphs of one article")
  static let explain = Flag(
    "explain",
    help: "add the line, the rules, and what it was counted from"
  )
  static let format = OutputFormat.option(.jsonl, .text, .csv, .markdown)

  static var parameters: [any Parameter] {
    [texts, published, zone, vague, article, explain, format]
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    let context = DateContext(
      published: try day(arguments[published]),
      zone: try minutes(arguments[zone]),
      includesVague: arguments[vague]
    )
    var printer = TimeExpressionPrinter(
      format: arguments[format],
      isExplained: arguments[explain],
      console: console
    )
    let texts = arguments[texts].isEmpty ? ["-"] : arguments[texts]
    var lines = TextLines(texts, console: console)
    let finder = DateFinder()
    if arguments[article] {
      var paragraphs: [String] = []
      while let line = try lines.next() { paragraphs.append(line) }
      for (number, found) in finder.expressions(in: paragraphs, context).enumerated() {
        try printer.add(found, line: number + 1)
      }
    } else {
      var number = 0
      while let line = try lines.next() {
        number += 1
        try printer.add(finder.expressions(in: line, context), line: number)
      }
    }
    try printer.finish()
    guard printer.isEmpty else { return .done }
    let isRelative = arguments[published] == nil
    try console.note(
      "no date was found"
        + (isRelative ? "; with --published DAY, 下周三 and the like have one, too" : "")
    )
    return .nothingFound
  }

  private static func day(_ date: EDTFDate?) throws -> CivilDay? {
    guard let date else { return nil }
    guard let day = date.exactDay else {
      throw CommandFailure(
        .usage,
        "could not count from --published \(date)",
        because: "it is not one day",
        advice: "write it as 2022-12-30"
      )
    }
    return day
  }

  private static func minutes(_ zone: String?) throws -> Int? {
    guard let zone else { return nil }
    guard let minutes = DateContext.minutes(ofZone: zone) else {
      throw CommandFailure(
        .usage,
        "could not read --zone \(zone)",
        because: "it is no distance from UTC",
        advice: "write it as +08:00"
      )
    }
    return minutes
  }
}
